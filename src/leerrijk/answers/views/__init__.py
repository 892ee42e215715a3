"""The pages on which people answer, and the count that everybody in the room sees."""
