// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tasuki::storage {

/// "TSUK": what makes an SQLite file a workspace.
inline constexpr qint64 kApplicationId = 0x5453554B;

/// One step from the schema version before it to `version`; append-only.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The migrations of this program, in order; the last one's version is the current schema version.
const std::vector<Migration>& migrations();
int currentSchemaVersion();

/// What the schema of a version looks like: a line for every table and index, sorted. What SQLite makes by itself
/// (automatic indexes, statistics) is left out.
QStringList schemaOf(Database& db);
QStringList expectedSchema(int version, const std::vector<Migration>& steps = migrations());

/// Of such lines; that of the current version is known without making them: a tenth of the time in which a window
/// opens.
QByteArray schemaDigest(const QStringList& schema);
QByteArray currentSchemaDigest();

/// Runs the migrations after `from`, each in one transaction that also sets user_version. Throws Failure.
void migrate(Database& db, int from, const std::vector<Migration>& steps = migrations());

} // namespace tasuki::storage
