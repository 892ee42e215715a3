"""The tones of the pictures that carry a meaning.

A tone is the name of a colour of the page (`paper`, `ink`, `ink-soft` too); whoever draws brings the colours.
The hues of the five preferences say the same in every picture: looking (`apperception`) is how we see learning,
together (`participation`) is context and culture, the stack of sheets (`acquisition`) is the ground of the craft,
steps (`exercising`) are what we do, the star (`discovery`) is the person.
"""

SEEING = "hue-apperception"
TOGETHER = "hue-participation"
GROUND = "hue-acquisition"
DOING = "hue-exercising"
PERSON = "hue-discovery"

TINT = {SEEING: 0.14, TOGETHER: 0.19, GROUND: 0.13, DOING: 0.14, PERSON: 0.2}
"""How strongly a hue fills a large shape: a dark hue needs less to weigh the same."""
