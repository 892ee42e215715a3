"""Speed as ratios against a bare twin, measured in one run on one machine."""
