"""Files: sealed contents in a folder or a bucket, the spool, scanners, and the workshop that encodes images anew."""
