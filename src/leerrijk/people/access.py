"""Who may do what with a group. Deny by default; every refusal carries its reason."""


class Refused(Exception):
    """The visitor may not do this; the message says why, in words for the visitor."""


class Gone(Exception):
    """What the address led to has been erased; the message says so in words for the visitor."""
