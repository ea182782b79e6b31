// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_touchpoints.h"

#include "people/people_store.h"
#include "storage/database.h"
#include "storage/failure.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <future>
#include <string>
#include <string_view>
#include <utility>

namespace tasuki::exports {

namespace {

using storage::Database;
using storage::Statement;
using storage::unwrap;

/// A row and its place in the list.
struct Place {
    qint64 id;
    qint64 at;
};

/// Where the rows of an account begin in the list.
struct OfAccount {
    qint64 account;
    qint64 first;
};

struct Order {
    std::vector<Place> places; ///< in the order of the ids, as the rows lie
    std::vector<OfAccount> accounts;
};

/// From the index alone: no row is touched.
Order orderOf(Database& db, const ExportRange& range, const std::vector<qint64>& accounts)
{
    struct Span {
        qint64 begin = 0;
        qint64 count = 0;
    };
    QHash<qint64, Span> spans;
    std::vector<qint64> ids;
    const bool isBounded = range.from.isValid() || range.to.isValid();
    storage::Statement rows = db.prepare(
        isBounded ? "SELECT account_id, id FROM touchpoints WHERE day BETWEEN ?1 AND ?2 ORDER BY account_id, day, id"
                  : "SELECT account_id, id FROM touchpoints ORDER BY account_id, day, id");
    if (isBounded) {
        rows.bind(1, range.from.isValid() ? range.from.toString(Qt::ISODate) : QStringLiteral("0000-00-00"));
        rows.bind(2, range.to.isValid() ? range.to.toString(Qt::ISODate) : QStringLiteral("9999-99-99"));
    }
    Span* span = nullptr;
    for (qint64 last = 0; rows.next();) {
        const qint64 account = rows.integer(0);
        if (!span || account != last) {
            span = &(spans[account] = {qint64(ids.size()), 0});
            last = account;
        }
        ++span->count;
        ids.push_back(rows.integer(1));
    }
    Order order;
    order.places.reserve(ids.size());
    for (const qint64 account : accounts) {
        const Span found = spans.value(account);
        if (found.count > 0)
            order.accounts.push_back({account, qint64(order.places.size())});
        for (qint64 i = found.begin; i < found.begin + found.count; ++i)
            order.places.push_back({ids[size_t(i)], qint64(order.places.size())});
    }
    std::ranges::sort(order.places, {}, &Place::id);
    return order;
}

/// What a list needs besides the rows themselves.
struct Names {
    struct Account {
        std::string key;
        std::string name;
    };
    QHash<qint64, Account> accounts;
    QHash<qint64, std::string> members;
    QHash<qint64, std::string> kinds;

    explicit Names(Database& db)
    {
        Statement rows = db.prepare("SELECT id, account_key, name FROM accounts");
        while (rows.next())
            accounts.insert(rows.integer(0), {std::string(rows.utf8(1)), std::string(rows.utf8(2))});
        const Directory directory = unwrap(PeopleStore(db).directory());
        for (const Member& member : directory.members())
            members.insert(member.id.value(), directory.memberKey(member.id).toStdString());
        Statement kindRows = db.prepare("SELECT id, code FROM touchpoint_kinds");
        while (kindRows.next())
            kinds.insert(kindRows.integer(0), std::string(kindRows.utf8(1)));
    }
};

constexpr std::array kTexts = {1, 3, 5, 6, 7, 8}; // of the statement: day, minutes, text, mood, external_key, people

/// Rows that lie beside each other in the list, in any order, as one block of bytes.
class Block {
public:
    explicit Block(size_t budget) : m_budget(budget) { m_bytes.reserve(budget); }

    /// Empties it. `begin`: the place of the first; `rows`: how many there may be.
    void start(qint64 begin, qint64 rows)
    {
        m_begin = begin;
        m_offsets.assign(size_t(rows), kNone);
        m_bytes.clear();
        m_count = 0;
    }

    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_begin + qint64(m_offsets.size()); }
    bool contains(qint64 at) const { return at >= begin() && at < end(); }

    void add(qint64 at, const storage::Statement& row)
    {
        Head head{row.integer(2), row.integer(4), {}};
        std::array<std::string_view, kTexts.size()> texts;
        for (size_t i = 0; i < kTexts.size(); ++i) {
            texts[i] = row.utf8(kTexts[i]);
            head.sizes[i] = quint32(texts[i].size());
        }
        m_offsets[size_t(at - m_begin)] = m_bytes.size();
        m_bytes.append(reinterpret_cast<const char*>(&head), sizeof head);
        for (const std::string_view text : texts)
            m_bytes.append(text);
        ++m_count;
        if (m_bytes.size() > m_budget && m_offsets.size() > 1)
            keepFirstHalf();
    }

    /// How many rows of this size would fill a block.
    qint64 fitting() const
    {
        return std::max<qint64>(1, qint64(double(m_budget) * 0.95 / double(m_bytes.size()) * double(m_count)));
    }

    void write(const Order& order, const Names& names, RowSink& sink) const
    {
        auto account = std::ranges::upper_bound(order.accounts, m_begin, {}, &OfAccount::first) - 1;
        Names::Account of = names.accounts.value(account->account);
        for (size_t i = 0; i < m_offsets.size(); ++i) {
            if (i + kAhead < m_offsets.size())
                __builtin_prefetch(m_bytes.data() + m_offsets[i + kAhead]);
            if (const auto next = account + 1; next != order.accounts.end() && next->first == m_begin + qint64(i)) {
                account = next;
                of = names.accounts.value(account->account);
            }
            Head head;
            const char* from = m_bytes.data() + m_offsets[i];
            std::memcpy(&head, from, sizeof head);
            from += sizeof head;
            std::array<std::string_view, kTexts.size()> texts;
            for (size_t t = 0; t < texts.size(); ++t) {
                texts[t] = {from, head.sizes[t]};
                from += head.sizes[t];
            }
            const auto nameOf = [](const QHash<qint64, std::string>& all, qint64 id) {
                const auto found = all.constFind(id);
                return found == all.constEnd() ? std::string_view() : std::string_view(*found);
            };
            const auto& [day, minutes, text, mood, external, people] = texts;
            unwrap(sink.row(std::array<std::string_view, 10>{of.key, day, nameOf(names.kinds, head.kind), minutes,
                                                             nameOf(names.members, head.member), text, mood, external,
                                                             people, of.name}));
        }
    }

private:
    struct Head {
        qint64 kind;
        qint64 member;
        std::array<quint32, kTexts.size()> sizes;
    };

    static size_t sizeAt(const char* row)
    {
        Head head;
        std::memcpy(&head, row, sizeof head);
        size_t size = sizeof head;
        for (const quint32 text : head.sizes)
            size += text;
        return size;
    }

    /// Where rows are longer than those before: what comes later in the list is read again.
    void keepFirstHalf()
    {
        m_offsets.resize(std::max<size_t>(1, m_offsets.size() / 2));
        std::string kept;
        kept.reserve(m_budget);
        m_count = 0;
        for (size_t& offset : m_offsets) {
            if (offset == kNone)
                continue;
            const char* row = m_bytes.data() + offset;
            offset = kept.size();
            kept.append(row, sizeAt(row));
            ++m_count;
        }
        m_bytes = std::move(kept);
    }

    static constexpr size_t kNone = size_t(-1);
    static constexpr size_t kAhead = 8; ///< rows lie anywhere in the block: asked for in time, they are there
    qint64 m_begin = 0;
    size_t m_budget;
    std::vector<size_t> m_offsets; ///< by place in the list
    std::string m_bytes;
    qint64 m_count = 0;
};

/// As an import finds them again. A name that would be read as several has a separator behind it.
constexpr const char* kPeople =
    "(SELECT group_concat(n, '|') || CASE WHEN count(*) = 1 AND (n LIKE '%;%' OR n LIKE '%, %' OR n LIKE '%、%') THEN '|' ELSE '' END "
    "FROM (SELECT CASE WHEN c.id IS NOT NULL THEN iif(c.email <> '', c.email, c.name) WHEN m.id IS NULL THEN p.name "
    "WHEN m.email <> '' AND (SELECT count(*) FROM members AS o WHERE o.name = m.name) > 1 THEN m.email ELSE m.name END AS n "
    "FROM touchpoint_people AS p LEFT JOIN contacts AS c ON c.id = p.contact_id LEFT JOIN members AS m ON m.id = p.member_id "
    "WHERE p.touchpoint_id = touchpoints.id ORDER BY p.id)) ";

QByteArray selectOf(Database& db)
{
    const bool hasPeople = db.queryInteger("SELECT EXISTS (SELECT 1 FROM touchpoint_people)") != 0;
    return QByteArray("SELECT id, day, kind_id, minutes, member_id, text, mood, external_key, ")
        .append(hasPeople ? kPeople : "'' ")
        .append("FROM touchpoints ");
}

/// A few rows of many are fetched one by one.
void fetchFew(Database& db, const Order& order, Block& block)
{
    storage::Statement row = db.prepare(selectOf(db).append("WHERE id = ?1").constData());
    for (const Place& place : order.places) {
        if (!block.contains(place.at))
            continue;
        row.reset();
        row.bind(1, place.id);
        if (row.next())
            block.add(place.at, row);
    }
}

/// One way through the table.
void readThrough(Database& db, const Order& order, Block& block)
{
    storage::Statement row = db.prepare(selectOf(db).append("WHERE id BETWEEN ?1 AND ?2 ORDER BY id").constData());
    row.bind(1, order.places.front().id);
    row.bind(2, order.places.back().id);
    auto place = order.places.begin();
    while (row.next()) {
        const qint64 id = row.integer(0);
        while (place != order.places.end() && place->id < id)
            ++place;
        if (place != order.places.end() && place->id == id && block.contains(place->at))
            block.add(place->at, row);
    }
}

/// How many rows fill a block, from the first of the table.
template <typename Fill>
qint64 sampledRows(Database& db, const Order& order, Block& block, const Fill& fill)
{
    constexpr size_t kSample = 1000;
    Order sample;
    for (size_t i = 0; i < std::min(kSample, order.places.size()); ++i)
        sample.places.push_back({order.places[i].id, qint64(i)});
    block.start(0, qint64(sample.places.size()));
    fill(db, sample, block);
    return block.fitting();
}

} // namespace

void exportTouchpoints(Database& db, const ExportRange& range, const std::vector<qint64>& accounts, RowSink& sink,
                       size_t budget)
{
    const Order order = orderOf(db, range, accounts);
    if (order.places.empty())
        return;
    const auto all = qint64(order.places.size());
    const Names names(db);
    constexpr qint64 kRowsAPlace = 16; // so many are read one after the other in the time of one from anywhere
    const auto fill = all < db.queryInteger("SELECT count(*) FROM touchpoints") / kRowsAPlace ? fetchFew : readThrough;
    Block reading(budget);
    Block written(budget);
    std::future<void> writing; // behind what it works on: it is waited for before that goes
    qint64 rows = sampledRows(db, order, reading, fill);
    for (qint64 begin = 0; begin < all;) {
        reading.start(begin, std::min(rows, all - begin));
        fill(db, order, reading);
        begin = reading.end();
        rows = reading.fitting();
        if (writing.valid())
            writing.get();
        std::swap(reading, written);
        writing = std::async(std::launch::async, [&] { written.write(order, names, sink); });
    }
    writing.get();
}

} // namespace tasuki::exports
