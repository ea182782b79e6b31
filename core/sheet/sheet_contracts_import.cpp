// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_contracts.h"

#include "account/account_keys.h"
#include "account/stage.h"
#include "base/from_utf8.h"
#include "base/text.h"
#include "base/written_date.h"
#include "format/texts.h"
#include "sheet/sheet_fields.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace tasuki::sheet {

using imports::ComposedCell;
using imports::ComposedRows;
using imports::ImportSession;
using imports::Text;
using storage::Statement;

namespace {

/// A contract line of the sheet, and the rows that tell of it.
struct Line {
    std::vector<const SheetRow*> rows;
    bool hasAmount = false;
    bool isOneOfSeveral = false; ///< others share account, product and first day
};

class Contracts {
public:
    Contracts(ImportSession& session, const SheetColumns& columns)
        : m_session(session),
          m_columns(columns),
          m_accounts(FinderScope{session.db()}),
          m_ofKey(
              session.db().prepare("SELECT product, plan, end_date FROM subscriptions WHERE subscription_key = ?1")),
          m_ofStart(session.db().prepare("SELECT subscription_key, product, plan, end_date FROM subscriptions WHERE "
                                         "account_id = ?1 AND start_date = ?2"))
    {}

    ComposedRows compose(const std::vector<SheetAccount>& accounts)
    {
        QStringList header = {headingOf(m_session, m_session.preview().columns.has(m_key) ? m_key : m_start),
                              accountHeading(m_session)};
        for (const SheetColumns::Use& use : m_columns.contract)
            header += headingOf(m_session, use.place);
        ComposedRows composed(header);
        for (const SheetAccount& account : accounts) {
            const std::vector<Line> lines = linesOf(account);
            const QStringList keys = keysOf(account, lines);
            for (size_t i = 0; i < lines.size(); ++i) {
                checkLeft(lines[i]);
                composed.add(lines[i].rows.front()->number, cellsOf(account, lines[i], keys[qsizetype(i)]));
            }
        }
        if (m_withoutLine > 0)
            m_session.preview().warnings +=
                Text::tr("%n rows have no amount. They make no contract line (row %1 first).", nullptr,
                         int(m_withoutLine))
                    .arg(m_firstWithoutLine);
        return composed;
    }

private:
    /// A line of an account that has left must not count for ever.
    void checkLeft(const Line& line)
    {
        const bool hasEnd = std::ranges::any_of(m_ends, [&](int place) {
            const QString end = said(line, place);
            return !end.isEmpty() && !saysNoEnd(end);
        });
        if (m_stage < 0 || !line.hasAmount || hasEnd)
            return;
        for (const SheetRow* row : line.rows) {
            if (!row->says(m_stage))
                continue;
            const QString word = row->text(m_stage);
            const QString answered = m_session.answer(QStringLiteral("stage:") + word);
            const Term* term = findTerm(kStageTerms, answered.isEmpty() ? word : answered);
            if (term && QStringView(term->code) == u"churned")
                error(*row, m_stage, Text::tr("the line has ended, but no column says when"));
            return;
        }
    }

    int stageOf() const
    {
        const int stage = kindOf(Entity::Account)->file->find(u"stage");
        for (const SheetColumns::Use& use : m_columns.account)
            if (use.field == stage)
                return use.place;
        return -1;
    }

    bool hasAmount(const SheetRow& row) const
    {
        return std::ranges::any_of(m_money, [&](int place) { return row.says(place); });
    }
    /// Whether a row without an amount tells of a contract line all the same.
    bool tellsOfLine(const SheetRow& row) const
    {
        return row.says(m_key)
               || (row.says(m_start) && std::ranges::any_of(m_told, [&](int place) { return row.says(place); }));
    }

    QString day(const SheetRow& row) const
    {
        const QString text = row.text(m_start);
        const auto read = readDate(text, m_session.reading().dates(), m_session.zone(), m_startIsUtc);
        return read && read->date.isValid() ? read->date.toString(Qt::ISODate) : text;
    }
    QString productOf(const Line& line) const { return said(line, m_product); }
    static QString said(const Line& line, int place)
    {
        for (const SheetRow* row : line.rows)
            if (row->says(place))
                return row->text(place);
        return {};
    }

    /// The lines of an account: those with an amount, and of rows without one those that belong to none of them.
    std::vector<Line> linesOf(const SheetAccount& account)
    {
        QMap<QString, std::vector<Line>> known; // by what lines are known by
        QStringList order;
        const auto identity = [&](const SheetRow& row) {
            return row.says(m_key) ? u'#' + row.text(m_key) : nameFold(row.text(m_product)) + u'\n' + day(row);
        };
        for (const SheetRow* row : account.rows) {
            if (!hasAmount(*row))
                continue;
            const QString id = identity(*row);
            if (!known.contains(id))
                order += id;
            known[id].push_back({{row}, true, false});
        }
        for (const SheetRow* row : account.rows) {
            if (hasAmount(*row))
                continue;
            const QString id = identity(*row);
            const auto same = known.find(id);
            if (same != known.end() && same->size() == 1) {
                same->front().rows.push_back(row);
            } else if (!tellsOfLine(*row)) {
                if (m_withoutLine++ == 0)
                    m_firstWithoutLine = row->number;
            } else if (same == known.end()) {
                order += id;
                known[id].push_back({{row}, false, false});
            } else {
                repeat(*same, *row);
            }
        }
        std::vector<Line> lines;
        for (const QString& id : std::as_const(order))
            for (Line& line : known[id]) {
                line.isOneOfSeveral = known[id].size() > 1;
                lines.push_back(line);
            }
        return lines;
    }

    /// A row without an amount beside several lines: it belongs to the one that it does not differ from.
    void repeat(std::vector<Line>& lines, const SheetRow& row)
    {
        Line* found = nullptr;
        int count = 0;
        for (Line& line : lines) {
            const bool fits = std::ranges::all_of(m_told, [&](int place) {
                return !row.says(place) || sameMeaning(row.text(place), said(line, place), m_session);
            });
            if (fits && ++count == 1)
                found = &line;
        }
        if (count == 1)
            found->rows.push_back(&row);
        else
            lines.push_back({{&row}, false, false});
    }

    std::vector<ComposedCell> cellsOf(const SheetAccount& account, const Line& line, const QString& key)
    {
        std::vector<ComposedCell> cells = {{key.toStdString(), 0}, {account.key, 0}};
        for (const SheetColumns::Use& use : m_columns.contract) {
            OneCell one;
            for (const SheetRow* row : line.rows)
                if (const ComposedCell* before = one.take(*row, use.place, m_session))
                    error(*row, use.place,
                          Text::tr("row %1 has “%2” for the same contract line")
                              .arg(before->row)
                              .arg(fromUtf8(*before->text)));
            cells.push_back(one.cell());
        }
        return cells;
    }

    /// First of the lines that are known by what they say, for of those that are left one may have changed.
    QStringList keysOf(const SheetAccount& account, const std::vector<Line>& lines)
    {
        QStringList keys;
        std::vector<const Line*> left;
        for (const Line& line : lines) {
            const SheetRow& first = *line.rows.front();
            QString key = first.says(m_key) ? first.text(m_key) : madeKey(account, line);
            if (!first.says(m_key) && !isThere(key)) {
                const QString present = presentKey(account, line);
                if (present.isEmpty())
                    left.push_back(&line);
                else
                    key = present;
            }
            if (isThere(key))
                m_known.insert(key);
            keys += key;
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            QString& key = keys[qsizetype(i)];
            if (std::ranges::find(left, &lines[i]) != left.end())
                if (const QString changed = changedKey(account, lines[i], left); !changed.isEmpty())
                    key = changed;
            if (!lines[i].rows.front()->says(m_key))
                take(lines[i], key);
        }
        return keys;
    }

    QString madeKey(const SheetAccount& account, const Line& line)
    {
        QStringList parts = {fromUtf8(account.key)};
        if (const QString product = productOf(line); !product.isEmpty())
            parts += product;
        parts += day(*line.rows.front());
        if (line.isOneOfSeveral)
            for (const int place : {m_plan, m_charge})
                if (const QString text = said(line, place); !text.isEmpty())
                    parts += text;
        return parts.join(u':');
    }

    void take(const Line& line, QString& key)
    {
        const SheetRow& first = *line.rows.front();
        const auto taken = m_taken.constFind(key);
        if (taken == m_taken.cend()) {
            m_taken.insert(key, first.number);
            return;
        }
        error(first, m_start,
              Text::tr("row %1 has the same account, product and start. Add a column with the IDs of the contracts, or "
                       "clear the amount where this row repeats that one.")
                  .arg(*taken));
        key += QStringLiteral(":%1").arg(first.number); // told once
    }

    bool isThere(const QString& key)
    {
        const std::string utf8 = key.toStdString();
        m_ofKey.bindBuffered(1, utf8);
        const bool found = m_ofKey.next();
        m_ofKey.reset();
        return found;
    }

    struct Present {
        QString key;
        QString product;
        QString plan;
        QDate end;
    };

    /// The lines of the workspace that begin as this one does, as they are now: of one that changed from a day on, the
    /// last piece.
    std::vector<Present> beginningAs(const SheetAccount& account, const Line& line)
    {
        ReferenceFinder::Found found;
        const AccountKeys::Account* known = m_accounts.account(account.key, found);
        if (!known)
            return {};
        std::vector<Present> all;
        const std::string start = day(*line.rows.front()).toStdString();
        m_ofStart.bind(1, known->id).bindBuffered(2, start);
        while (m_ofStart.next())
            all.push_back({m_ofStart.text(0), m_ofStart.text(1), m_ofStart.text(2), m_ofStart.date(3)});
        for (Present& one : all) {
            const QString whole = withoutPart(one.key);
            if (whole == one.key)
                continue;
            const std::string utf8 = whole.toStdString();
            m_ofKey.bindBuffered(1, utf8);
            if (m_ofKey.next())
                one = {whole, m_ofKey.text(0), m_ofKey.text(1), m_ofKey.date(2)};
            m_ofKey.reset();
        }
        return all;
    }

    /// The workspace's line that came from elsewhere, or that has got another key; empty where none or several fit.
    QString presentKey(const SheetAccount& account, const Line& line)
    {
        std::vector<Present> fitting = beginningAs(account, line);
        const auto narrow = [&](int place, QString Present::*column) {
            if (m_session.preview().columns.has(place))
                std::erase_if(fitting,
                              [&](const Present& one) { return nameFold(one.*column) != nameFold(said(line, place)); });
        };
        narrow(m_product, &Present::product);
        if (fitting.size() > 1 || line.isOneOfSeveral)
            narrow(m_plan, &Present::plan);
        std::erase_if(fitting,
                      [&](const Present& one) { return m_taken.contains(one.key) || m_known.contains(one.key); });
        if (fitting.size() > 1)
            error(*line.rows.front(), m_start,
                  Text::tr("several contract lines of this account start on this day. Add a column with their IDs."));
        return fitting.size() == 1 ? fitting.front().key : QString();
    }

    /// The line that this one was: the only one of this account, product and start that the sheet does not have any
    /// more, where this is the only new one. As a new line it would count for all the time since. `left`: those of the
    /// account that are new.
    QString changedKey(const SheetAccount& account, const Line& line, const std::vector<const Line*>& left)
    {
        const QDate from = m_session.request().changedFrom;
        const QDate today = from.isValid() ? from : m_session.request().today;
        std::vector<Present> gone = beginningAs(account, line);
        std::erase_if(gone, [&](const Present& one) {
            const bool isOver = one.end.isValid() && one.end <= today;
            const bool isOther =
                m_session.preview().columns.has(m_product) && nameFold(one.product) != nameFold(productOf(line));
            return isOver || isOther || m_known.contains(one.key) || m_taken.contains(one.key);
        });
        const auto alike = std::ranges::count_if(left, [&](const Line* other) {
            return day(*other->rows.front()) == day(*line.rows.front())
                   && nameFold(productOf(*other)) == nameFold(productOf(line));
        });
        if (gone.size() == 1 && alike == 1)
            return gone.front().key;
        if (!gone.empty() && from.isValid())
            error(*line.rows.front(), m_start,
                  Text::tr("a line of this account, product and start is new, and it is not known which one it was "
                           "before. Add a column with their IDs."));
        return {};
    }

    /// KEY/1 is what KEY was until it changed from a day on.
    QString withoutPart(const QString& key)
    {
        const qsizetype slash = key.lastIndexOf(u'/');
        const QString whole = key.left(std::max<qsizetype>(slash, 0));
        bool isNumber = false;
        key.sliced(slash + 1).toInt(&isNumber);
        return !whole.isEmpty() && isNumber && isThere(whole) ? whole : key;
    }

    void error(const SheetRow& row, int place, const QString& reason)
    {
        m_session.preview().errors.push_back(
            {row.number, headingOf(m_session, place), format::cutValue(row.text(place)), reason});
    }

    ImportSession& m_session;
    const SheetColumns& m_columns;
    AccountKeys m_accounts;
    Statement m_ofKey;
    Statement m_ofStart;
    QHash<QString, qint64> m_taken; ///< keys of the lines so far: the row
    QSet<QString> m_known;          ///< … of lines of the workspace that the sheet has
    qint64 m_withoutLine = 0;
    qint64 m_firstWithoutLine = 0;
    const int m_key = placeOf(u"subscription_id");
    const int m_start = placeOf(u"start_date");
    const bool m_startIsUtc = saysUtc(headingOf(m_session, m_start));
    const int m_stage = stageOf();
    const std::array<int, 3> m_ends = {placeOf(u"end_date"), placeOf(u"ended_on"), placeOf(u"cancelled_on")};
    const int m_product = placeOf(u"product");
    const int m_plan = placeOf(u"plan");
    const int m_charge = placeOf(u"charge_type");
    const std::array<int, 4> m_money = {placeOf(u"mrr"), placeOf(u"amount_per_period"), placeOf(u"unit_price"),
                                        placeOf(u"annual_amount")};
    const std::array<int, 4> m_told = {m_product, m_plan, placeOf(u"quantity"), m_charge};
};

} // namespace

imports::ComposedRows composeContracts(ImportSession& session, const std::vector<SheetAccount>& accounts,
                                       const SheetColumns& columns)
{
    return Contracts(session, columns).compose(accounts);
}

} // namespace tasuki::sheet
