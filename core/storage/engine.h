// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tasuki::storage {

/// What this build of SQLite is, for the self-test.
struct EngineFacts {
    QString version; ///< "3.40.1"
    QStringList
        missing; ///< what this program needs and this build lacks, in SQLite's own words; empty where all is there
    bool fullTextSearch = false; ///< FTS5; nothing needs it yet
};

EngineFacts engineFacts();

} // namespace tasuki::storage
