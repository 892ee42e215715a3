"""The limit: a bare Django site that keeps the same rows. What it costs, nothing built on Django can save."""
