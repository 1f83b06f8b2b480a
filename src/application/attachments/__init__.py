"""Files that go with messages: uploading, looking, downloading, and what jobs do with them."""
