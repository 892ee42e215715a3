"""The static files as pages name them: by their digests, compressed beforehand."""

from functools import cached_property

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFiles(CompressedManifestStaticFilesStorage):
    """Works out the address of a file once a process: every page names four, and none changes meanwhile."""

    @cached_property
    def _addresses(self) -> dict[str, str]:
        return {}

    def url(self, name: str, force: bool = False) -> str:
        """The address of a file, with the digest of what is in it. Raises ValueError for one that is missing."""
        if force or name not in self._addresses:
            self._addresses[name] = super().url(name, force)
        return self._addresses[name]
