"""The fields of Amazon's JSON that Packbench uses: unknown ones are ignored, every word list is open."""
