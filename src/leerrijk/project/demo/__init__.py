"""The demonstration: two groups that do not exist, made through the same doors as real ones."""
