# kill -9 in the middle of a burst, ten times; every mail is there once.
bin/build release
python3 tests/crash/burst.py --binary build/release/foresail
