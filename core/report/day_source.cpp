// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/day_source.h"

#include "base/texts.h"
#include "kind/kind.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint.h"
#include "workspace/history_store.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace tasuki::report {

namespace {

const QString kUndo = QStringLiteral("undo:");

/// The lines of one act, which stand together, in the order in which they were written.
using Lines = std::vector<HistoryLine>;

/// What tells an act and the one that takes it back: both touch the same rows.
using ActKey = std::pair<QString, std::set<std::pair<int, qint64>>>;

ActKey keyOf(const Lines& lines)
{
    ActKey key;
    key.first = lines.front().what;
    if (key.first.startsWith(kUndo))
        key.first.remove(0, kUndo.size());
    for (const HistoryLine& line : lines)
        key.second.insert({int(line.entity), line.rowId});
    return key;
}

/// The column that says how far the row has come, where the act changed it, or made a row that tells nothing else.
const Term* stateOf(const Kind& kind, const HistoryLine& line)
{
    for (size_t i = 0; i < kind.table->columns.size(); ++i) {
        const ColumnFacts& facts = *kind.table->facts[i];
        const QString code = line.after.value(QLatin1String(kind.table->columns[i])).toString();
        if (facts.decides && !code.isEmpty() && (!line.before.isEmpty() || !kind.added.isEmpty()))
            return termOf(facts.codes, code);
    }
    return nullptr;
}

/// An act speaks of the row that came furthest by it, else of the first one that people have a name for.
const HistoryLine& mainLine(const Lines& lines)
{
    const auto decides = std::ranges::find_if(lines, [](const HistoryLine& line) {
        const Kind* kind = kindOf(line.entity);
        return kind && stateOf(*kind, line);
    });
    if (decides != lines.end())
        return *decides;
    const auto named = std::ranges::find_if(lines, [](const HistoryLine& line) {
        const Kind* kind = kindOf(line.entity);
        return kind && (kind->called || kind->file);
    });
    return named == lines.end() ? lines.front() : *named;
}

QString textOf(storage::Database& db, const HistoryLine& line, TermLanguage language)
{
    const Kind* kind = kindOf(line.entity);
    if (!kind)
        return line.what;
    if (line.entity == Entity::Touchpoint && line.before.isEmpty()) {
        const auto touchpointKind = line.after.value(QStringLiteral("kind_id")).toVariant().toLongLong();
        if (const QString name = nameOfRow(db, Entity::TouchpointKind, touchpointKind, language); !name.isEmpty())
            return name;
    }
    QString name = kind->name.text(language);
    if (line.entity != Entity::Account)
        if (const QString called = nameOfRow(db, line.entity, line.rowId, language).simplified(); !called.isEmpty())
            name = TodayText::tr("%1 “%2”").arg(name, called);
    if (const Term* state = stateOf(*kind, line))
        return TodayText::tr("%1: %2").arg(name, state->text(language));
    if (line.before.isEmpty() && !kind->added.isEmpty())
        return kind->added.text(language);
    if (line.before.isEmpty())
        return TodayText::tr("%1 added").arg(name);
    if (line.after.isEmpty())
        return TodayText::tr("%1 removed").arg(name);
    return TodayText::tr("%1 changed").arg(name);
}

DayAct actOf(storage::Database& db, const Lines& lines, const QSet<qint64>& accounts, TermLanguage language)
{
    const HistoryLine& line = mainLine(lines);
    DayAct act{line.editId, line.at, {}, {}, textOf(db, line, language)};
    if (accounts.size() == 1) {
        act.account = AccountId(*accounts.begin());
        act.accountName = nameOfRow(db, Entity::Account, *accounts.begin(), language);
    } else if (accounts.size() > 1) {
        act.accountName = TodayText::tr("%n account(s)", nullptr, int(accounts.size()));
    }
    return act;
}

} // namespace

Result<std::vector<DayAct>> actsOf(storage::Database& db, MemberId member, QDate day, TermLanguage language, int limit)
{
    return storage::attempt([&] {
        std::vector<DayAct> acts;
        std::map<ActKey, int> takenBack;
        Lines lines;
        QSet<qint64> accounts;
        const auto tell = [&] {
            if (lines.empty())
                return;
            std::ranges::reverse(lines); // they came the latest first
            const ActKey key = keyOf(lines);
            if (lines.front().what.startsWith(kUndo))
                ++takenBack[key];
            else if (int& times = takenBack[key]; times > 0)
                --times;
            else if (int(acts.size()) < limit)
                acts.push_back(actOf(db, lines, accounts, language));
            lines.clear();
            accounts.clear();
        };
        storage::unwrap(HistoryStore(db).eachSince(day, [&](const HistoryLine& line, qint64 account) {
            if (line.day != day || line.member != member || line.entity == Entity::None)
                return;
            if (!lines.empty() && lines.front().editId != line.editId)
                tell();
            if (account != 0)
                accounts.insert(account);
            lines.push_back(line);
        }));
        tell();
        return acts;
    });
}

} // namespace tasuki::report
