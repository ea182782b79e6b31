// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/timeline_words.h"
#include "kind/kind.h"
#include "report/timeline.h"
#include "session/stored_words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tasuki;
using namespace tasuki::test;

namespace {

QStringList texts(storage::Database& db, const QByteArray& sql)
{
    QStringList found;
    auto rows = db.prepare(sql.constData());
    while (rows.next())
        found += rows.text(0);
    return found;
}

/// The tables that hold rows of kinds, and their columns.
std::vector<std::pair<QString, QStringList>> tables(storage::Database& db)
{
    std::vector<std::pair<QString, QStringList>> found;
    for (const QString& table : texts(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
        if (table != u"history" && table != u"imports" && table != u"import_changes" && table != u"drafts")
            found.emplace_back(
                table, texts(db, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "') WHERE name <> 'id'"));
    return found;
}

/// Up to `count` different values of a column.
std::vector<Value> valuesOf(storage::Database& db, const QString& table, const QString& column, int count)
{
    std::vector<Value> found;
    auto rows = db.prepare(QStringLiteral("SELECT DISTINCT %2 FROM %1 ORDER BY %2 LIMIT %3")
                               .arg(table, column)
                               .arg(count)
                               .toUtf8()
                               .constData());
    while (rows.next())
        found.push_back(rows.value(0));
    return found;
}

QJsonValue jsonOf(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    const auto* text = std::get_if<QString>(&value);
    return text ? QJsonValue(*text) : QJsonValue();
}

/// The codes of all lists, which a column's list may or may not hold.
constexpr const char16_t* kCodes[] = {u"high",
                                      u"low",
                                      u"tech",
                                      u"mid",
                                      u"decision_maker",
                                      u"champion",
                                      u"user",
                                      u"admin",
                                      u"investment",
                                      u"loss_avoidance",
                                      u"politics",
                                      u"draft",
                                      u"offered",
                                      u"accepted",
                                      u"closed",
                                      u"returned",
                                      u"cancelled",
                                      u"year",
                                      u"half",
                                      u"quarter",
                                      u"month",
                                      u"week",
                                      u"day",
                                      u"recurring",
                                      u"trial",
                                      u"one_off",
                                      u"commit",
                                      u"likely",
                                      u"at_risk",
                                      u"lost",
                                      u"renewed",
                                      u"changed",
                                      u"churned",
                                      u"open",
                                      u"met",
                                      u"not_met",
                                      u"planned",
                                      u"agreed",
                                      u"on_track",
                                      u"achieved",
                                      u"missed",
                                      u"dropped",
                                      u"yes",
                                      u"no",
                                      u"executive_sponsor",
                                      u"onboarding_specialist",
                                      u"success_manager",
                                      u"renewal_manager",
                                      u"expansion_owner",
                                      u"criteria_not_met",
                                      u"wrong_receiver"};

QString wordsOf(Session& session)
{
    QStringList lines;
    for (const auto& [table, columns] : tables(session.db())) {
        const Kind* kind = kindOfTable(table);
        if (!kind)
            continue;
        for (const QString& column : columns) {
            lines += QStringLiteral("%1.%2: %3").arg(table, column, columnText(*kind->table, column, session.words()));
            for (const Value& value : valuesOf(session.db(), table, column, 3))
                lines += QStringLiteral("    %1").arg(
                    storedText(session, *kind->table, column, value).left(80).simplified());
            QStringList codes;
            for (const char16_t* code : kCodes) {
                const QString text = QString::fromUtf16(code);
                if (const QString word = storedText(session, *kind->table, column, text); word != text)
                    codes += text + u'=' + word;
            }
            if (!codes.isEmpty())
                lines += QStringLiteral("    codes: ") + codes.join(u' ');
        }
    }
    return lines.join(u'\n');
}

/// A change of each column of a row of each table, as two of the table's own values, in the history of one account.
void changeEverything(storage::Database& db, qint64 account)
{
    constexpr std::pair<const char*, Entity> kTold[] = {
        {"accounts", Entity::Account},      {"account_tags", Entity::AccountTag},    {"key_roles", Entity::KeyRole},
        {"contacts", Entity::Contact},      {"subscriptions", Entity::Subscription}, {"goals", Entity::Goal},
        {"onboardings", Entity::Onboarding}};
    qint64 id = 1'000'000;
    const auto add = [&](Entity entity, qint64 row, const QString& what, const QJsonObject& before,
                         const QJsonObject& after) {
        const auto text = [](const QJsonObject& object) {
            return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        };
        auto insert = db.prepare(
            "INSERT INTO history (id, edit_id, at, on_date, member_id, what, why, entity, row_id, account_id, before, after) "
            "VALUES (?1, ?1, '2025-10-01T00:00:00.000Z', '2025-10-01', 5, ?2, '', ?3, ?4, ?5, ?6, ?7)");
        insert.bind(1, ++id).bind(2, what).bind(3, int(entity)).bind(4, row).bind(5, account);
        if (before.isEmpty())
            insert.bindNull(6);
        else
            insert.bind(6, text(before));
        if (after.isEmpty())
            insert.bindNull(7);
        else
            insert.bind(7, text(after));
        insert.run();
    };
    for (const auto& [table, entity] : kTold) {
        const QString name = QLatin1String(table);
        const QByteArray of = entity == Entity::Account ? "id" : "account_id";
        const qint64 row = db.queryInteger("SELECT coalesce(max(id), 1) FROM " + QByteArray(table) + " WHERE " + of
                                           + " = " + QByteArray::number(account));
        QJsonObject whole;
        for (const QString& column :
             texts(db, "SELECT name FROM pragma_table_info('" + QByteArray(table) + "') WHERE name <> 'id'")) {
            const auto values = valuesOf(db, name, column, 3);
            if (values.empty())
                continue;
            whole.insert(column, jsonOf(values.back()));
            add(entity, row, QStringLiteral("some.change"), {{column, jsonOf(values.front())}},
                {{column, jsonOf(values.back())}});
        }
        if (whole.isEmpty())
            continue;
        add(entity, row, QStringLiteral("some.add"), {}, whole);
        add(entity, row, QStringLiteral("undo:some.add"), whole, {});
    }
}

QString timelinesOf(Session& session)
{
    QStringList lines;
    for (const QString& id : texts(session.db(), "SELECT id FROM accounts ORDER BY id LIMIT 6")) {
        const AccountId account(id.toLongLong());
        lines += QStringLiteral("# %1").arg(id);
        const TimelineWords words(session, account);
        const auto entries = report::timelineOf(session.db(), account, session.today(), session.words());
        REQUIRE(entries);
        for (const report::TimelineEntry& entry : *entries) {
            const TimelineText text = words.of(entry);
            QString detail = text.detail.left(300);
            lines += QStringLiteral("%1|%2|%3|%4|%5|%6")
                         .arg(text.day.toString(Qt::ISODate), text.icon)
                         .arg(int(text.tone))
                         .arg(text.title, text.meta, detail.replace(u'\n', u'/'));
        }
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("what people read of stored values and of the past stays what it is", "[golden][words]")
{
    QString words;
    QString timelines;
    for (const char* language : {"en", "ja"}) {
        AccountShell shell(ThemeMode::Light, QString::fromLatin1(language));
        const auto ids = texts(shell.session->db(), "SELECT id FROM accounts ORDER BY id LIMIT 1");
        changeEverything(shell.session->db(), ids.first().toLongLong());
        words += QStringLiteral("## %1\n").arg(QLatin1String(language)) + wordsOf(*shell.session) + u'\n';
        timelines += QStringLiteral("## %1\n").arg(QLatin1String(language)) + timelinesOf(*shell.session) + u'\n';
    }
    CHECK(equalsGolden(QStringLiteral("sample/words.txt"), words));
    CHECK(equalsGolden(QStringLiteral("sample/timeline.txt"), timelines));
}
