// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_updates.h"

#include "base/from_utf8.h"
#include "base/iso_date.h"
#include "format/texts.h"
#include "import/option_hint.h"
#include "revenue/restated_import.h"
#include "revenue/subscription.h"
#include "storage/rows.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tasuki::revenue {

using namespace imports;
using storage::Statement;

namespace {

SubscriptionCells cellsOf(const Statement& present)
{
    SubscriptionCells cells;
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i] = presentCell(present, int(i) + 1);
    return cells;
}

SubscriptionCells merged(const SubscriptionCells& cells, const Statement& present)
{
    SubscriptionCells all = cellsOf(present);
    for (size_t i = 0; i < cells.size(); ++i)
        all[i] = cells[i].orElse(all[i]);
    return all;
}

bool differs(const SubscriptionCells& cells, const Statement& present, int first, int last)
{
    for (int i = first; i <= last; ++i)
        if (!cells[size_t(i)].isKept() && !sameCell(cells[size_t(i)], presentCell(present, i + 1)))
            return true;
    return false;
}

QDate dayOf(const Cell& cell)
{
    return cell.kind == Cell::Kind::Text ? dateFromIso(cell.text) : QDate();
}

std::optional<Amount> amountOf(const SubscriptionCells& cells, SubscriptionColumn minor)
{
    return cells[minor].kind == Cell::Kind::Integer
               ? std::optional(Amount::fromParts(cells[minor].integer, cells[size_t(minor) + 1].integer))
               : std::nullopt;
}

bool isPaused(const Cell& charge)
{
    return charge.kind == Cell::Kind::Text && charge.text == "paused";
}

} // namespace

ContractUpdates::ContractUpdates(ImportSession& session, ImportTable& table)
    : m_session(session), m_table(table), m_part(table.select("WHERE t.subscription_key = ?1"))
{}

void ContractUpdates::change(ImportRow& row, SubscriptionCells& cells, const Statement& present,
                             const QString& accountCurrency)
{
    m_seen.insert(present.integer(0));
    const std::string_view start = present.utf8(kColStart + 1);
    if (cells[kColStart].kind == Cell::Kind::Text && cells[kColStart].text != start
        && startOfParts(present) == std::string(cells[kColStart].text))
        cells[kColStart] = Cell();
    const bool isBack = isBackWithoutEnd(cells, present);
    if (!isBack && !differs(cells, present, 0, kSubscriptionColumns - 1)) {
        ++m_session.preview().unchanged;
        return;
    }
    if (isBack)
        cells[kColEnd] = Cell::null();
    if (!m_session.preview().isOwnExport && isPiece(present)) {
        row.tell(
            {Text::tr("under this key the workspace keeps what line %1 was until %2; give the line another key, or "
                      "correct it in an export of this workspace")
                 .arg(wholeOf(present), fromUtf8(present.utf8(kColEnd + 1))),
             {"subscription_key"}},
            tableInfo<Subscription>());
        return;
    }
    QDate from = m_session.request().changedFrom;
    // A pause begins and ends when it is heard of.
    const Cell was = presentCell(present, kColCharge + 1);
    if (!cells[kColCharge].isKept() && isPaused(cells[kColCharge]) != isPaused(was))
        from = from.isValid() ? from : m_session.request().today;
    const qint64 account = presentCell(present, kColAccount + 1).integer;
    const bool moves = !cells[kColAccount].isKept() && cells[kColAccount].integer != account;
    m_rowChanges.clear();
    const qint64 movedBefore = m_moved;
    note(cellsOf(present), moves ? currencyOfAccount(account) : accountCurrency, -1);
    if (moves)
        noteMove(cells, present);
    if (from.isValid()) {
        if (m_session.request().changedFrom.isValid() && refuses(row, cells, present, from))
            return;
        changeFrom(row, cells, present, from, accountCurrency);
    } else {
        note(merged(cells, present), accountCurrency, +1);
        m_table.change(present, cells);
    }
    countRestated(m_moved > movedBefore);
}

/// Behind each row. `moved`: to another account, which counts though the workspace's MRR may be what it was.
void ContractUpdates::countRestated(bool moved)
{
    const Month current = Month::of(m_session.request().today);
    std::ranges::sort(m_rowChanges, [](const Change& a, const Change& b) {
        return std::tie(a.currency, a.month) < std::tie(b.currency, b.month);
    });
    Amount level;
    bool isRestated = moved;
    for (auto change = m_rowChanges.cbegin(); change != m_rowChanges.cend() && !isRestated; ++change) {
        level += change->amount;
        // What changes in one month counts together.
        const auto next = std::next(change);
        const bool isLast = next == m_rowChanges.cend() || next->currency != change->currency;
        if (isLast || next->month != change->month)
            isRestated = !level.isZero() && change->month < current.index();
        if (isLast)
            level = Amount();
    }
    m_session.preview().restated += isRestated ? 1 : 0;
}

QString ContractUpdates::currencyOfAccount(qint64 account)
{
    Statement row = m_session.db().prepare("SELECT currency FROM accounts WHERE id = ?1");
    row.bind(1, account);
    return row.next() ? row.text(0) : QString();
}

void ContractUpdates::noteMove(const SubscriptionCells& cells, const Statement& present)
{
    const SubscriptionCells all = merged(cells, present);
    const QDate today = m_session.request().today;
    const QDate start = std::min(dayOf(all[kColStart]), dateFromIso(present.utf8(kColStart + 1)));
    const QDate end = dayOf(all[kColEnd]);
    if (Month::of(start) >= Month::of(today))
        return;
    ++m_moved;
    m_firstMoved = m_firstMoved.isValid() ? std::min(m_firstMoved, start) : start;
    m_lastMoved = std::max(m_lastMoved.isValid() ? m_lastMoved : start, end.isValid() ? std::min(end, today) : today);
}

void ContractUpdates::warnOfMoves()
{
    if (m_moved == 0)
        return;
    const Month last = std::min(Month::of(m_lastMoved), Month::of(m_session.request().today) - 1);
    m_session.preview().warnings +=
        Text::tr("%n lines go to another account. Movements of months that are over change, from %1 to %2.", nullptr,
                 int(m_moved))
            .arg(Month::of(m_firstMoved).toString(), std::max(last, Month::of(m_firstMoved)).toString());
}

void ContractUpdates::add(const SubscriptionCells& cells, const QString& accountCurrency)
{
    if (m_table.wasEmpty())
        return;
    m_rowChanges.clear();
    note(cells, accountCurrency, +1);
    countRestated(false);
}

std::optional<std::string> ContractUpdates::startOfParts(const Statement& present)
{
    std::string following(present.utf8(kColStart + 1));
    bool found = false;
    std::string first;
    for (int part = 1;; ++part) {
        const std::string key = std::string(present.utf8(kColKey + 1)) + '/' + std::to_string(part);
        m_part.bindBuffered(1, key);
        const bool isThere = m_part.next();
        // A file may have such a key of its own.
        const bool isOurs = isThere && m_part.integer(kColAccount + 1) == present.integer(kColAccount + 1);
        if (isOurs && first.empty())
            first = std::string(m_part.utf8(kColStart + 1));
        const qint64 id = isThere ? m_part.integer(0) : 0;
        const bool isNext = isOurs && m_part.utf8(kColEnd + 1) == following;
        m_part.reset();
        found = found || isNext || (isOurs && wasParted(id)); // a line that was back has a gap before it
        if (!isThere)
            return found ? std::optional(first) : std::nullopt;
    }
}

QString ContractUpdates::wholeOf(const Statement& present)
{
    const QString key = fromUtf8(present.utf8(kColKey + 1));
    return key.first(key.lastIndexOf(u'/'));
}

bool ContractUpdates::isPiece(const Statement& present)
{
    const std::string_view key = present.utf8(kColKey + 1);
    const size_t slash = key.rfind('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == key.size()
        || key.find_first_not_of("0123456789", slash + 1) != std::string_view::npos || present.isNull(kColEnd + 1))
        return false;
    return wasParted(present.integer(0));
}

/// A file may have such keys of its own: only an import that has parted a line gives one to a row that was there.
bool ContractUpdates::wasParted(qint64 id)
{
    Statement parted = m_session.db().prepare(
        "SELECT 1 FROM import_changes WHERE entity = ?1 AND row_id = ?2 AND before LIKE '%\"subscription_key\"%' LIMIT 1");
    return parted.bind(1, int(Entity::Subscription)).bind(2, id).next();
}

bool ContractUpdates::wasEndedByImport(const Statement& present)
{
    Statement ended = m_session.db().prepare(
        "SELECT 1 FROM import_changes AS c JOIN imports AS i ON i.id = c.import_id AND i.undone = 0 WHERE c.entity = ?1 "
        "AND c.row_id = ?2 AND json_extract(c.after, '$.end_date') = ?3 LIMIT 1");
    const std::string end(present.utf8(kColEnd + 1));
    return ended.bind(1, int(Entity::Subscription)).bind(2, present.integer(0)).bindBuffered(3, end).next();
}

/// The file has a later end than the line, which nobody in the workspace has ended: it was renewed.
bool ContractUpdates::isExtended(const SubscriptionCells& cells, const Statement& present)
{
    if (cells[kColEnd].kind != Cell::Kind::Text || cells[kColEnd].text <= present.utf8(kColEnd + 1))
        return false;
    Statement byHand =
        m_session.db().prepare("SELECT 1 FROM history WHERE account_id = ?1 AND entity = ?2 AND row_id = ?3 "
                               "AND after LIKE '%\"end_date\"%' LIMIT 1");
    return !byHand.bind(1, presentCell(present, kColAccount + 1).integer)
                .bind(2, int(Entity::Subscription))
                .bind(3, present.integer(0))
                .next();
}

QString ContractUpdates::nextPart(const QString& key)
{
    for (int part = 1;; ++part) {
        const QString candidate = QStringLiteral("%1/%2").arg(key).arg(part);
        const std::string utf8 = candidate.toStdString();
        m_part.bindBuffered(1, utf8);
        const bool isThere = m_part.next();
        m_part.reset();
        if (!isThere)
            return candidate;
    }
}

/// What a line was before the day is not known where the file moves its start, or ends it earlier.
bool ContractUpdates::refuses(ImportRow& row, const SubscriptionCells& cells, const Statement& present, QDate from)
{
    const std::string day = from.toString(Qt::ISODate).toStdString();
    const std::string_view start = present.utf8(kColStart + 1);
    const Cell end = presentCell(present, kColEnd + 1);
    if (start > day && startOfParts(present))
        row.tell(
            {Text::tr("the line has changed on %1 already; to change it from an earlier day, correct its pieces in "
                      "an export of this workspace")
                 .arg(fromUtf8(start)),
             {"start_date"}},
            tableInfo<Subscription>());
    else if (cells[kColStart].kind == Cell::Kind::Text && cells[kColStart].text != start && start < day)
        row.tell({Text::tr("differs from the start in the workspace, %1; correct it in an import that changes all of "
                           "the line")
                      .arg(fromUtf8(start)),
                  {"start_date"}},
                 tableInfo<Subscription>());
    else if (cells[kColEnd].kind == Cell::Kind::Text && cells[kColEnd].text < day && !sameCell(cells[kColEnd], end)
             && start < day)
        row.tell({Text::tr("ends before the day from which lines change; correct it in an import that changes all of "
                           "the line"),
                  {"end_date"}},
                 tableInfo<Subscription>());
    else
        return false;
    return true;
}

void ContractUpdates::changeFrom(ImportRow& row, const SubscriptionCells& cells, const Statement& present, QDate from,
                                 const QString& accountCurrency)
{
    const std::string_view day = row.keep(from.toString(Qt::ISODate));
    const std::string_view start = present.utf8(kColStart + 1);
    const Cell end = presentCell(present, kColEnd + 1);
    const Cell account = presentCell(present, kColAccount + 1);
    SubscriptionCells next = cells;
    const auto changeAll = [&] {
        note(merged(next, present), accountCurrency, +1);
        m_table.change(present, next);
    };
    const bool runs = cells[kColEnd].kind != Cell::Kind::Text || cells[kColEnd].text > day;
    if (end.kind == Cell::Kind::Text && end.text <= day && runs
        && (wasEndedByImport(present) || isExtended(cells, present))) {
        resume(row, cells, present, day, accountCurrency);
        return;
    }
    if (end.kind == Cell::Kind::Text && end.text <= day) { // what is over stays as it was
        note(cellsOf(present), accountCurrency, +1);
        ++m_over;
        ++m_session.preview().unchanged;
        return;
    }
    if (start >= day) {
        changeAll();
        return;
    }
    if (next[kColEnd].kind == Cell::Kind::Text && next[kColEnd].text < day)
        next[kColEnd] = Cell::of(day);
    next[kColStart] = Cell();
    if (!differs(next, present, kColMrr, kColCharge)) {
        changeAll();
        return;
    }
    // The texts outlive the statement's row, which changes now.
    next = merged(next, present);
    for (Cell& cell : next)
        if (cell.kind == Cell::Kind::Text)
            cell.text = row.keep(std::string(cell.text));
    next[kColStart] = Cell::of(day);
    next[kColAccount] = cells[kColAccount].orElse(account);
    SubscriptionCells ended;
    ended[kColKey] = Cell::of(row.keep(nextPart(fromUtf8(present.utf8(kColKey + 1)))));
    ended[kColEnd] = Cell::of(day);
    SubscriptionCells was = cellsOf(present);
    was[kColEnd] = Cell::of(day);
    note(was, accountCurrency, +1);
    note(next, accountCurrency, +1);
    m_table.update(present, ended);
    m_table.insert(m_session.nextId(), next);
    ++m_session.preview().toUpdate;
}

/// A file that has every line that runs, and no column for ends, has a line again that was ended as missing.
bool ContractUpdates::isBackWithoutEnd(const SubscriptionCells& cells, const Statement& present)
{
    return cells[kColEnd].isKept() && m_session.request().missingEnd.isValid() && !present.isNull(kColEnd + 1)
           && present.utf8(kColEnd + 1) <= m_session.today() && wasEndedByImport(present);
}

void ContractUpdates::resume(ImportRow& row, const SubscriptionCells& cells, const Statement& present,
                             std::string_view day, const QString& accountCurrency)
{
    SubscriptionCells next = merged(cells, present);
    next[kColEnd] = cells[kColEnd].orElse(Cell::null());
    for (Cell& cell : next)
        if (cell.kind == Cell::Kind::Text)
            cell.text = row.keep(std::string(cell.text));
    next[kColStart] = Cell::of(day);
    note(cellsOf(present), accountCurrency, +1);
    note(next, accountCurrency, +1);
    SubscriptionCells part;
    part[kColKey] = Cell::of(row.keep(nextPart(fromUtf8(present.utf8(kColKey + 1)))));
    m_table.update(present, part);
    m_table.insert(m_session.nextId(), next);
    ++m_session.preview().toUpdate;
}

void ContractUpdates::note(const SubscriptionCells& cells, const QString& accountCurrency, int sign)
{
    Subscription line;
    line.mrr = amountOf(cells, kColMrr);
    line.amount = amountOf(cells, kColAmount);
    line.periodUnit = cells[kColUnit].kind == Cell::Kind::Text ? fromUtf8(cells[kColUnit].text) : QString();
    line.periodCount = int(cells[kColCount].integer);
    line.quantityMicro = cells[kColQuantity].integer;
    line.discountPpm = int(cells[kColDiscount].integer);
    line.chargeType = fromUtf8(cells[kColCharge].text);
    QString currency = cells[kColCurrency].kind == Cell::Kind::Text ? fromUtf8(cells[kColCurrency].text) : QString();
    if (currency.isEmpty())
        currency = accountCurrency.isEmpty() ? m_session.baseCurrency() : accountCurrency;
    const QDate start = dayOf(cells[kColStart]);
    const QDate end = dayOf(cells[kColEnd]);
    if (!start.isValid() || (end.isValid() && end <= start))
        return;
    const Amount monthly = monthlyAmount(line);
    const Amount signedAmount = sign < 0 ? -monthly : monthly;
    m_published.add(currency, monthly, start, end, sign);
    m_rowChanges.push_back({currency, Month::of(start).index(), signedAmount});
    if (end.isValid())
        m_rowChanges.push_back({currency, Month::of(end).index(), -signedAmount});
}

void ContractUpdates::finish()
{
    if (m_table.wasEmpty())
        return;
    if (m_over > 0)
        m_session.preview().warnings +=
            Text::tr("%n lines differ, but were over on the day from which lines change. They stay as they are.",
                     nullptr, int(m_over));
    warnOfMoves();
    if (m_session.request().missingEnd.isValid())
        endMissing(m_session.request().missingEnd);
    else if (!m_session.request().isRetry)
        warnOfMissing();
    tellPublished(m_session, m_published, !m_session.request().changedFrom.isValid());
}

/// The lines of the file's system that run today and end behind `day`, if at all, and that the file does not have: what
/// is over already is in no list of what there is now.
std::vector<ContractUpdates::Missing> ContractUpdates::missing(QDate day)
{
    const QString source = m_session.request().source;
    const QString prefix = source + u':';
    std::vector<Missing> missing;
    const std::string from = std::max(day, m_session.request().today).toString(Qt::ISODate).toStdString();
    Statement rows = m_session.db().prepare(
        // Keys of another system begin with its name.
        "SELECT id, start_date >= ?2 FROM subscriptions AS s WHERE (end_date IS NULL OR end_date > max(start_date, ?1)) "
        "AND id < ?3 AND iif(?4 <> '', substr(subscription_key, 1, length(?5)) = ?5, "
        "NOT EXISTS (SELECT 1 FROM account_keys AS k WHERE k.account_id = s.account_id AND "
        "substr(s.subscription_key, 1, length(k.source) + 1) = k.source || ':'))");
    rows.bindBuffered(1, from).bind(2, day).bind(3, m_session.firstId()).bind(4, source).bind(5, prefix);
    while (rows.next())
        if (!m_seen.contains(rows.integer(0)))
            missing.push_back({rows.integer(0), rows.integer(1) != 0});
    return missing;
}

void ContractUpdates::endMissing(QDate day)
{
    const std::string end = day.toString(Qt::ISODate).toStdString();
    const std::vector<Missing> lines = missing(day);
    Statement find = m_table.select("WHERE t.id = ?1");
    for (const auto& [id, isLater] : lines) {
        find.bind(1, id);
        if (find.next()) {
            const std::string start(find.utf8(kColStart + 1));
            SubscriptionCells cells;
            cells[kColEnd] = Cell::of(std::string_view(isLater ? start : end));
            const QString currency = currencyOfAccount(find.integer(kColAccount + 1));
            note(cellsOf(find), currency, -1);
            note(merged(cells, find), currency, +1);
            m_session.preview().toUpdate += m_table.update(find, cells) ? 1 : 0;
        }
        find.reset();
    }
    m_session.preview().missing = qint64(lines.size());
    if (!lines.empty())
        m_session.preview().warnings +=
            Text::tr("%n lines are not in the file. They end on %1.", nullptr, int(lines.size()))
                .arg(day.toString(Qt::ISODate));
}

void ContractUpdates::warnOfMissing()
{
    const auto count = qint64(missing(m_session.request().today).size());
    m_session.preview().missing = count;
    if (count > 0)
        m_session.preview().warnings +=
            withOption(Text::tr("%n lines are not in the file. They stay.", nullptr, int(count)),
                       Text::tr("To end them on a day, enter --missing end:DAY."), m_session.request().namesOptions);
}

} // namespace tasuki::revenue
