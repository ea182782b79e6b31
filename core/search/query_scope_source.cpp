// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query_scope_source.h"

#include "base/text.h"
#include "base/texts.h"
#include "kind/file_kind.h"

#include <algorithm>

namespace tasuki::search {

using storage::Statement;

namespace {

/// "a,b" and "a、b" are two values.
QStringList valuesOf(const QString& typed)
{
    QStringList values;
    for (const QString& part : QString(typed).replace(u'、', u',').replace(u'，', u',').split(u',', Qt::SkipEmptyParts))
        if (const QString value = part.simplified(); !value.isEmpty())
            values += value;
    return values;
}

bool isCalled(const Kind& kind, const QString& value)
{
    QStringList names = {kind.name.text(TermLanguage::English), kind.name.text(TermLanguage::Japanese)};
    if (kind.file)
        names += {kind.file->codeText(), kind.file->many.text(TermLanguage::English),
                  kind.file->many.text(TermLanguage::Japanese)};
    else
        names += kind.name.text(TermLanguage::English) + u's';
    return std::ranges::any_of(names, [&](const QString& name) { return keyFold(name) == keyFold(value); });
}

bool isAnyOf(const QString& value, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(
        words, [&](const char16_t* word) { return textFold(value) == textFold(QString::fromUtf16(word)); });
}

class Resolver {
public:
    Resolver(storage::Database& db, const Request& request, const FindAccounts& findAccounts)
        : m_db(db), m_request(request), m_findAccounts(findAccounts)
    {}

    Scope resolve(const Query& query)
    {
        for (const Filter& filter : query.filters)
            take(filter);
        keepAccounts(m_accounts);
        keepAccounts(m_owned);
        for (const Entity kind : m_request.leavesOut) {
            if (!m_scope.kinds) {
                m_scope.kinds.emplace();
                for (const Kind* each : searchedKinds())
                    m_scope.kinds->insert(int(each->entity()));
            }
            m_scope.kinds->remove(int(kind));
        }
        return std::move(m_scope);
    }

private:
    void take(const Filter& filter)
    {
        switch (filter.field) {
        case FilterField::In: return each(filter, [&](const QString& value) { return in(value); });
        case FilterField::Type: return each(filter, [&](const QString& value) { return type(value); });
        case FilterField::Owner: return each(filter, [&](const QString& value) { return owner(value); });
        case FilterField::Account: return each(filter, [&](const QString& value) { return account(value); });
        case FilterField::After:
        case FilterField::Before:
        case FilterField::Until: return day(filter);
        }
    }

    template <typename Take>
    void each(const Filter& filter, const Take& take)
    {
        for (const QString& value : valuesOf(filter.value))
            if (!take(value))
                m_scope.problems +=
                    SearchText::tr("“%1” not found. The search found nothing because of it.").arg(value);
    }

    bool in(const QString& value)
    {
        bool found = false;
        for (const Kind* kind : searchedKinds())
            if (isCalled(*kind, value)) {
                ensure(m_scope.kinds).insert(int(kind->entity()));
                found = true;
            }
        return found;
    }

    bool type(const QString& value)
    {
        bool found = false;
        Statement rows = m_db.prepare("SELECT id, yomi FROM touchpoint_kinds");
        while (rows.next())
            for (const QString& name :
                 {nameOfRow(m_db, Entity::TouchpointKind, rows.integer(0), TermLanguage::English),
                  nameOfRow(m_db, Entity::TouchpointKind, rows.integer(0), TermLanguage::Japanese), rows.text(1)})
                if (textFold(name).contains(textFold(value))) {
                    ensure(m_scope.types).insert(rows.integer(0));
                    found = true;
                }
        return found;
    }

    bool owner(const QString& value)
    {
        QSet<qint64>& owned = ensure(m_owned);
        const bool isMe = isAnyOf(value, {u"me", u"自分", u"私"});
        if (isMe && !m_request.actor.isValid()) {
            m_scope.problems += SearchText::tr("No member is acting, so “%1” finds nothing.").arg(value);
            return true;
        }
        bool found = false;
        Statement members = m_db.prepare("SELECT id, name, yomi, email FROM members");
        while (members.next()) {
            const bool meant = isMe ? members.integer(0) == m_request.actor.value()
                                    : nameFold(members.text(1)).contains(nameFold(value))
                                          || textFold(members.text(2)).contains(textFold(value))
                                          || mailFold(members.text(3)) == mailFold(value);
            if (!meant)
                continue;
            found = true;
            Statement accounts = m_db.prepare(
                "SELECT o.account_id FROM ownership AS o WHERE o.member_id = ?1 AND o.since <= ?2 AND NOT EXISTS "
                "(SELECT 1 FROM ownership AS l WHERE l.account_id = o.account_id AND l.since <= ?2 AND (l.since, l.id) > (o.since, o.id))");
            accounts.bind(1, members.integer(0)).bind(2, m_request.today);
            while (accounts.next())
                owned.insert(accounts.integer(0));
        }
        return found;
    }

    bool account(const QString& value)
    {
        const QSet<qint64> found = m_findAccounts(value);
        ensure(m_accounts).unite(found);
        return !found.isEmpty();
    }

    /// The latest of several beginnings, the earliest of several ends.
    void day(const Filter& filter)
    {
        const auto span = daySpanOf(filter.value);
        if (!span) {
            m_scope.problems +=
                SearchText::tr("“%1” is no date. Use a date such as 2026-04 or 2026-04-15.").arg(filter.value);
            return;
        }
        if (filter.field == FilterField::After)
            m_scope.first = m_scope.first.isValid() ? std::max(m_scope.first, span->first) : span->first;
        const QDate end = filter.field == FilterField::Before ? span->first : span->end;
        if (filter.field != FilterField::After)
            m_scope.end = m_scope.end.isValid() ? std::min(m_scope.end, end) : end;
    }

    void keepAccounts(const std::optional<QSet<qint64>>& accounts)
    {
        if (accounts && m_scope.accounts)
            m_scope.accounts->intersect(*accounts);
        else if (accounts)
            m_scope.accounts = accounts;
    }

    template <typename T>
    static QSet<T>& ensure(std::optional<QSet<T>>& set)
    {
        return set ? *set : set.emplace();
    }

    storage::Database& m_db;
    const Request& m_request;
    const FindAccounts& m_findAccounts;
    Scope m_scope;
    std::optional<QSet<qint64>> m_accounts;
    std::optional<QSet<qint64>> m_owned;
};

} // namespace

bool Scope::admits(const SearchedRow& row) const
{
    if (!admits(row.kind->entity()) || (accounts && !accounts->contains(row.account.value()))
        || (types && !types->contains(row.type)))
        return false;
    if (!first.isValid() && !end.isValid())
        return true;
    return row.day.isValid() && (!first.isValid() || row.day >= first) && (!end.isValid() || row.day < end);
}

Scope scopeOf(storage::Database& db, const Query& query, const Request& request, const FindAccounts& findAccounts)
{
    return Resolver(db, request, findAccounts).resolve(query);
}

} // namespace tasuki::search
