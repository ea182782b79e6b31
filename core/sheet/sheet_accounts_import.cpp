// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_accounts.h"

#include "account/company_name.h"
#include "base/from_utf8.h"
#include "base/written_date.h"
#include "format/texts.h"
#include "import/import_row.h"
#include "import/key_index.h"
#include "sheet/sheet_fields.h"

namespace tasuki::sheet {

using account::companyFold;
using imports::ComposedCell;
using imports::ImportSession;
using imports::Text;

namespace {

constexpr qsizetype kEnough = 5;
constexpr int kNew = -1;

QString listOf(const std::vector<qint64>& rows, TermLanguage language)
{
    constexpr size_t kShown = 10;
    QStringList shown;
    for (size_t i = 0; i < std::min(rows.size(), kShown); ++i)
        shown += QString::number(rows[i]);
    return joined(shown, language) + (rows.size() > kShown ? QStringLiteral("…") : QString());
}

} // namespace

SheetAccounts::SheetAccounts(ImportSession& session, const std::vector<SheetRow>& rows)
    : m_session(session),
      m_keys(FinderScope{session.db()}),
      m_key(placeOf(u"account_id")),
      m_name(placeOf(u"name")),
      m_start(placeOf(u"start_date")),
      m_notes(placeOf(u"notes")),
      m_tags(placeOf(u"tags")),
      m_seats(placeOf(u"seats")),
      m_parent(placeOf(u"parent_id"))
{
    readWorkspace();
    takeRowsWithKeys(rows);
    for (const SheetRow& row : rows)
        takeRow(row);
    tellOfNames();
}

void SheetAccounts::readWorkspace()
{
    storage::Statement rows = m_session.db().prepare("SELECT account_key, name, contract_start FROM accounts");
    while (rows.next()) {
        m_known.emplace(companyFold(rows.text(1)), Known{std::string(rows.utf8(0)), rows.text(1)});
        if (const QDate start = rows.date(2); start.isValid())
            m_startOf.emplace(rows.utf8(0), start);
    }
    readMerged();
}

/// A sheet goes on to call an account that was merged by its name. It has a key in the workspace still, by which its
/// rows come in as those of a sheet with IDs do.
void SheetAccounts::readMerged()
{
    std::map<QString, qint64> merged; // by folded name, where that is of no other account: the one that stayed
    for (const MergedName& one : mergedNames(m_session.db())) {
        const QString folded = companyFold(one.name);
        const auto known = merged.find(folded);
        if (known == merged.end() ? m_known.contains(folded) : known->second == one.account)
            continue;
        merged.emplace(folded, one.account);
        m_known.emplace(folded, Known{one.key, one.accountName});
        if (one.accountStart.isValid())
            m_startOf.emplace(one.key, one.accountStart);
    }
}

/// A key of the workspace is that key and no other, though another one may differ from it only by width.
QString SheetAccounts::compared(const std::string& key)
{
    ReferenceFinder::Found found;
    if (!m_keys.account(key, found))
        return fromUtf8(imports::keySpelling(key));
    return u'=' + (found.meant.isEmpty() ? fromUtf8(key) : found.meant);
}

/// The order of rows does not matter: one without a key may stand before the one that has it.
void SheetAccounts::takeRowsWithKeys(const std::vector<SheetRow>& rows)
{
    for (const SheetRow& row : rows) {
        if (!row.says(m_key))
            continue;
        const std::string key = row.text(m_key).toStdString();
        const QString name = row.text(m_name);
        const int at = m_byKey.value(compared(key), kNew);
        SheetAccount& account = at == kNew ? addOfRow(row, key) : m_accounts[size_t(at)];
        if (account.key != key)
            m_session.noteRespelled(row.number, fromUtf8(key), fromUtf8(account.key), account.keyRow);
        const int place = int(&account - m_accounts.data());
        if (const QString folded = companyFold(name); !name.isEmpty() && !m_byName.contains(folded, place))
            m_byName.insert(folded, place);
    }
}

SheetAccount& SheetAccounts::addOfRow(const SheetRow& row, std::string key)
{
    ReferenceFinder::Found found;
    const bool isThere = m_keys.account(key, found) != nullptr;
    const QString name = row.text(m_name);
    const auto namesake = m_known.find(companyFold(name));
    if (!isThere && !name.isEmpty() && namesake != m_known.end() && ++m_namesakeCount <= kEnough)
        m_namesakes += Text::tr("row %1: %2").arg(row.number).arg(name);
    const bool isRespelled = isThere && !found.meant.isEmpty();
    SheetAccount& added = add(isRespelled ? found.meant.toStdString() : std::move(key));
    added.isInWorkspace = isThere;
    added.keyRow = isRespelled ? 0 : row.number;
    return added;
}

SheetAccount& SheetAccounts::add(std::string key)
{
    m_byKey.insert(compared(key), int(m_accounts.size()));
    SheetAccount& added = m_accounts.emplace_back();
    if (const auto start = m_startOf.find(key); start != m_startOf.end())
        added.startInWorkspace = start->second;
    added.key = std::move(key);
    return added;
}

void SheetAccounts::takeRow(const SheetRow& row)
{
    SheetAccount* account = accountOf(row);
    m_aboveAt = account ? int(account - m_accounts.data()) : -1;
    if (account)
        account->rows.push_back(&row);
}

SheetAccount* SheetAccounts::accountOf(const SheetRow& row)
{
    if (row.says(m_key))
        return &m_accounts[size_t(m_byKey.value(compared(row.text(m_key).toStdString())))];
    if (row.says(m_name))
        return ofName(row, row.text(m_name));
    if (m_accounts.empty() || m_aboveAt < 0) {
        if (!m_blank.empty()) // the row above is asked about, or wrong
            m_blank.push_back(row.number);
        else
            error(row.number, m_name, {}, Text::tr("the account's name is missing"));
        return nullptr;
    }
    m_blank.push_back(row.number);
    if (m_session.answer(u"blank") != u"above")
        return nullptr;
    return &m_accounts[size_t(m_aboveAt)];
}

SheetAccount* SheetAccounts::ofName(const SheetRow& row, const QString& name)
{
    const QString folded = companyFold(name);
    const auto inSheet = m_byName.values(folded);
    if (inSheet.size() > 1) {
        error(row.number, m_name, name, Text::tr("several accounts of the sheet have this name; enter the ID, too"));
        return nullptr;
    }
    const auto [from, to] = m_known.equal_range(folded);
    if (inSheet.isEmpty() && std::distance(from, to) > 1) {
        error(row.number, m_name, name, Text::tr("several accounts have this name; add a column with their IDs"));
        return nullptr;
    }
    if (inSheet.size() == 1) {
        SheetAccount& account = m_accounts[size_t(inSheet.front())];
        if (!account.rows.empty())
            if (const QString first = account.rows.front()->text(m_name);
                !first.isEmpty() && first != name && ++m_respelledCount <= kEnough)
                m_respelled += Text::tr("row %1: %2 is %3").arg(row.number).arg(name, first);
        return &account;
    }
    const bool isKnown = from != to;
    const QString known = isKnown ? compared(from->second.key) : QString();
    const bool isInSheet = isKnown && m_byKey.contains(known);
    if (isKnown && from->second.name != name && ++m_respelledCount <= kEnough)
        m_respelled += Text::tr("row %1: %2 is %3").arg(row.number).arg(name, from->second.name);
    const int at = isInSheet ? m_byKey.value(known) : int(m_accounts.size());
    if (!isInSheet) {
        SheetAccount& added =
            add(isKnown ? from->second.key : QStringLiteral("A%1").arg(m_session.nextId()).toStdString());
        added.isFoundByName = isKnown;
    }
    m_byName.insert(folded, at);
    return &m_accounts[size_t(at)];
}

void SheetAccounts::tellOfNames()
{
    imports::ImportPreview& preview = m_session.preview();
    const TermLanguage language = m_session.request().language;
    if (!m_blank.empty() && m_session.answer(u"blank").isEmpty())
        m_session.ask({QStringLiteral("blank"),
                       {QStringLiteral("above")},
                       Text::tr("%n rows name no account (%1). They may belong to the account of the row above.",
                                nullptr, int(m_blank.size()))
                           .arg(listOf(m_blank, language)),
                       {},
                       qint64(m_blank.size())},
                      m_name);
    else if (!m_blank.empty())
        preview.warnings +=
            Text::tr("%n rows belong to the account of the row above (%1).", nullptr, int(m_blank.size()))
                .arg(listOf(m_blank, language));
    if (m_respelledCount > 0)
        preview.warnings += Text::tr("%n names are spelled otherwise (%1). They are taken as the same account.",
                                     nullptr, int(m_respelledCount))
                                .arg(joined(m_respelled, language));
    if (m_namesakeCount > 0)
        preview.warnings += Text::tr("%n new accounts have the name of another one, with another ID (%1).", nullptr,
                                     int(m_namesakeCount))
                                .arg(joined(m_namesakes, language));
}

imports::ComposedRows SheetAccounts::compose(const SheetColumns& columns)
{
    QStringList header = {accountHeading(m_session)};
    for (const SheetColumns::Use& use : columns.account)
        header += headingOf(m_session, use.place);
    if (m_session.preview().columns.has(m_start))
        header += headingOf(m_session, m_start);
    m_hasContracts = columns.hasContracts;
    imports::ComposedRows composed(header);
    for (const SheetAccount& account : m_accounts)
        if (!account.rows.empty())
            composed.add(account.rows.front()->number, cellsOf(account, columns));
    if (!m_seatsDiffer.isEmpty())
        m_session.preview().warnings +=
            Text::tr("%n accounts have another number of seats in each line (%1). These count for the lines only.",
                     nullptr, int(m_seatsDiffer.size()))
                .arg(
                    joined(m_seatsDiffer.first(std::min(m_seatsDiffer.size(), kEnough)), m_session.request().language));
    return composed;
}

std::vector<ComposedCell> SheetAccounts::cellsOf(const SheetAccount& account, const SheetColumns& columns)
{
    std::vector<ComposedCell> cells = {{account.key, 0}};
    for (const SheetColumns::Use& use : columns.account) {
        const bool isName = use.place == m_name;
        if (isName && account.isFoundByName) {
            cells.push_back({});
            continue;
        }
        using Join = OneCell::Join;
        const Join join = use.place == m_notes ? Join::Lines : use.place == m_tags ? Join::List : Join::Same;
        // The price of a unit counts them line by line.
        const bool mayDiffer = use.place == m_seats && columns.countsSeats;
        OneCell one;
        bool differs = false;
        for (const SheetRow* row : account.rows) {
            const ComposedCell* before = one.take(*row, use.place, m_session, join);
            if (!before)
                continue;
            const QString said = row->text(use.place);
            if (isName && companyFold(said) == companyFold(fromUtf8(*before->text)))
                continue;
            differs = true;
            if (!mayDiffer)
                error(row->number, use.place, said,
                      Text::tr("row %1 has “%2” for the same account").arg(before->row).arg(fromUtf8(*before->text)));
        }
        const bool isOfLines = differs && mayDiffer;
        if (isOfLines)
            m_seatsDiffer += account.rows.front()->text(m_name);
        const bool isNameless = isName && account.isInWorkspace && one.cell().text && one.cell().text->empty();
        ComposedCell cell = isOfLines || isNameless ? ComposedCell() : one.cell();
        cells.push_back(use.place == m_parent ? parent(std::move(cell)) : std::move(cell));
    }
    if (m_session.preview().columns.has(m_start))
        cells.push_back(contractStart(account));
    return cells;
}

/// The first of all rows, where the account has no earlier one already.
ComposedCell SheetAccounts::contractStart(const SheetAccount& account)
{
    ComposedCell first;
    QDate firstDay;
    for (const SheetRow* row : account.rows) {
        if (!row->says(m_start))
            continue;
        const auto read = readDate(row->text(m_start), m_session.reading().dates(), m_session.zone());
        const QDate day = read ? read->date : QDate();
        if (!read && m_hasContracts && m_session.preview().columns.halfOf(m_start))
            continue; // a cell that is no period is told there
        if (first.isAbsent() || (day.isValid() && (!firstDay.isValid() || day < firstDay))) {
            first = {row->text(m_start).toStdString(), row->number};
            firstDay = day;
        }
    }
    const bool isLater =
        firstDay.isValid() && account.startInWorkspace.isValid() && account.startInWorkspace <= firstDay;
    return isLater ? ComposedCell() : first;
}

/// A parent may be called by its name.
ComposedCell SheetAccounts::parent(ComposedCell cell)
{
    if (cell.isAbsent() || cell.text->empty() || m_byKey.contains(compared(*cell.text)))
        return cell;
    const QString folded = companyFold(fromUtf8(*cell.text));
    const auto inSheet = m_byName.values(folded);
    const auto [from, to] = m_known.equal_range(folded);
    if (inSheet.size() == 1)
        cell.text = m_accounts[size_t(inSheet.front())].key;
    else if (inSheet.isEmpty() && std::distance(from, to) == 1)
        cell.text = from->second.key;
    return cell;
}

void SheetAccounts::error(qint64 row, int place, const QString& value, const QString& reason)
{
    m_session.preview().errors.push_back({row, headingOf(m_session, place), format::cutValue(value), reason});
}

} // namespace tasuki::sheet
