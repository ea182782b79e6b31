// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Turns SQLite's own calls to the disk against this process: the n-th one that changes a file ends the process (kill
/// −9, a write left half done) or finds the disk full, and so do all after it. Counts from 1; 0: never.
namespace tasuki::test {

struct DiskFaults {
    int killAt = 0;
    int fullAt = 0;
};

void installDiskFaults(const DiskFaults& faults);
/// How many calls changed a file so far.
int diskCalls();

} // namespace tasuki::test
