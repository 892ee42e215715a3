"""Leerrijk: the model for learning, made to work."""
