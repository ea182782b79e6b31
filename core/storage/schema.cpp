// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/failure.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

namespace tasuki::storage {

namespace {

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/tasuki/migrations/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return file.readAll();
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps = {{1, resource("0001_ground.sql")},
                                                 {2, resource("0002_views_and_targets.sql")},
                                                 {3, resource("0003_retired_kinds.sql")},
                                                 {4, resource("0004_renewals.sql")},
                                                 {5, resource("0005_goals_onboarding.sql")},
                                                 {6, resource("0006_more_figures.sql")},
                                                 {7, resource("0007_touchpoints_by_day.sql")},
                                                 {8, resource("0008_promises.sql")},
                                                 {9, resource("0009_kind_readings.sql")},
                                                 {10, resource("0010_sources.sql")},
                                                 {11, resource("0011_tasks.sql")},
                                                 {12, resource("0012_snoozes.sql")},
                                                 {13, resource("0013_search.sql")},
                                                 {14, resource("0014_moods.sql")},
                                                 {15, resource("0015_touchpoint_people.sql")},
                                                 {16, resource("0016_views_of_pages.sql")},
                                                 {17, resource("0017_handoff_clocks.sql")},
                                                 {18, resource("0018_handoff_talk.sql")}};
    return steps;
}

int currentSchemaVersion()
{
    return migrations().back().version;
}

QStringList schemaOf(Database& db)
{
    QStringList lines;
    // Only what SQLite itself makes may be left out: anything can be planted under a name that looks like its own.
    Statement rows = db.prepare(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE NOT (type = 'index' AND sql IS NULL AND "
        "name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\') AND NOT (type = 'table' AND name GLOB 'sqlite_stat[14]')");
    while (rows.next())
        lines += rows.text(0) + u'|' + rows.text(1) + u'|' + rows.text(2) + u'|' + rows.text(3).simplified();
    lines.sort();
    return lines;
}

QStringList expectedSchema(int version, const std::vector<Migration>& steps)
{
    const auto db = Database::inMemory();
    for (const Migration& step : steps)
        if (step.version <= version)
            db->execute(step.sql.constData());
    return schemaOf(*db);
}

QByteArray schemaDigest(const QStringList& schema)
{
    return QCryptographicHash::hash(schema.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray currentSchemaDigest()
{
    return "1f0407af42b8810e27b971b9ff20c89b25e202d98804d0f63d75d02ce550ed04"; // a test says what it is after a
                                                                               // migration was added
}

void migrate(Database& db, int from, const std::vector<Migration>& steps)
{
    // All steps or none: a file is what it was, or what this program writes.
    Transaction transaction(db);
    for (const Migration& step : steps)
        if (step.version > from) {
            db.execute(step.sql.constData());
            db.execute(qPrintable(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId)));
            db.execute(qPrintable(QStringLiteral("PRAGMA user_version=%1").arg(step.version)));
        }
    transaction.commit();
}

} // namespace tasuki::storage
