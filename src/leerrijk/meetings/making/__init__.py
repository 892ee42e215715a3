"""What a group takes to its meeting: paper, an invitation, and one zip with all of it.

Nothing here is kept. No file holds a time finer than the day (the hour of the meeting itself aside), and
none holds the host link: what makes a file is given the group's name and language, never its secret.
"""
