"""Images: readers of files and archives, sets, crops and augmentation."""
