// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine.h"

#include <sqlite3.h>

namespace tasuki::storage {

namespace {

// 3.37 is the first with STRICT tables.
constexpr int kOldest = 3'037'000;

} // namespace

EngineFacts engineFacts()
{
    EngineFacts facts;
    facts.version = QString::fromLatin1(sqlite3_libversion());
    if (sqlite3_libversion_number() < kOldest)
        facts.missing += QStringLiteral("version 3.37 or later");
    // Readers have connections of their own on threads of their own.
    if (sqlite3_threadsafe() == 0)
        facts.missing += QStringLiteral("THREADSAFE");
    for (const char* option : {"OMIT_FOREIGN_KEY", "OMIT_INTEGRITY_CHECK", "OMIT_PROGRESS_CALLBACK", "OMIT_VACUUM",
                               "OMIT_UTF16", "OMIT_DISKIO"})
        if (sqlite3_compileoption_used(option) != 0)
            facts.missing += QStringLiteral("no ") + QLatin1String(option);
    facts.fullTextSearch = sqlite3_compileoption_used("ENABLE_FTS5") != 0;
    return facts;
}

} // namespace tasuki::storage
