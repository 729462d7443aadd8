"""What statements run on: the driver's own connection."""

import sqlite3

Connection = sqlite3.Connection
