// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_keys.h"

#include "account/company_name.h"
#include "base/amount.h"
#include "base/from_utf8.h"
#include "base/text.h"
#include "settings/settings.h"

namespace tasuki {

namespace {

constexpr qint64 kNone = -1;

imports::KeyHash addressHash(const QString& mail)
{
    return imports::keyHash(mailFold(mail).toStdString());
}

} // namespace

std::vector<MergedName> mergedNames(storage::Database& db)
{
    // Undone, a merge stands in the history still, but its account is there again.
    storage::Statement rows = db.prepare(
        "WITH RECURSIVE merged (id, before, account_id) AS (SELECT DISTINCT account_id, NULL, account_id "
        "FROM account_keys WHERE source = '' UNION SELECT h.row_id, h.before, m.account_id FROM merged AS m "
        "JOIN history AS h ON h.account_id = m.id AND h.what = 'account.merge' AND h.entity = ?1 AND h.after "
        "IS NULL WHERE NOT EXISTS (SELECT 1 FROM accounts AS a WHERE a.id = h.row_id)) "
        "SELECT k.source_key, json_extract(m.before, '$.name'), a.id, a.name, a.contract_start FROM merged "
        "AS m JOIN account_keys AS k ON k.source = '' AND k.account_id = m.account_id "
        "AND k.source_key = json_extract(m.before, '$.account_key') "
        "JOIN accounts AS a ON a.id = m.account_id ORDER BY k.id DESC");
    rows.bind(1, int(Entity::Account));
    std::vector<MergedName> names;
    while (rows.next())
        names.push_back({std::string(rows.utf8(0)), rows.text(1), rows.integer(2), rows.text(3), rows.date(4)});
    return names;
}

void AccountProposals::add(QHash<QString, qint64>& places, const QString& folded, qint64 place)
{
    if (folded.isEmpty())
        return;
    const auto there = places.find(folded);
    if (there == places.end())
        places.insert(folded, place);
    else if (*there != place)
        *there = kSeveral;
}

qint64 AccountProposals::find(const QHash<QString, qint64>& places, const QString& folded)
{
    const qint64 place = folded.isEmpty() ? kNone : places.value(folded, kNone);
    return place == kSeveral ? kNone : place;
}

void AccountProposals::addName(const QString& name, qint64 place)
{
    add(m_byName, account::companyFold(name), place);
}

void AccountProposals::addMail(const QString& mail, qint64 place)
{
    add(m_byDomain, account::companyDomain(mail), place);
}

qint64 AccountProposals::byName(const QString& name) const
{
    return find(m_byName, account::companyFold(name));
}

qint64 AccountProposals::allByName(const QString& name) const
{
    const QString folded = account::companyFold(name);
    return folded.isEmpty() ? kNone : m_byName.value(folded, kNone);
}

qint64 AccountProposals::byMail(const QString& mail) const
{
    return find(m_byDomain, account::companyDomain(mail));
}

AccountKeys::AccountKeys(const FinderScope& scope) : m_scope(scope)
{
    readAccounts();
    readKeys();
}

void AccountKeys::readAccounts()
{
    const qint64 count = m_scope.db.queryInteger("SELECT count(*) FROM accounts");
    const bool isOwn = m_scope.source.isEmpty();
    m_index.reserve(isOwn ? count : 0);
    m_accounts.reserve(size_t(count));
    const int baseExponent = currencyExponent(Settings::read(m_scope.db).baseCurrency);
    std::string last;
    int place = 0;
    storage::Statement rows = m_scope.db.prepare("SELECT id, account_key, currency, name FROM accounts ORDER BY id");
    while (rows.next()) {
        if (m_scope.byName && isOwn) {
            m_proposals.addName(rows.text(3), qint64(m_accounts.size()));
        } else if (isOwn) {
            m_index.add(rows.utf8(1), qint64(m_accounts.size()));
        } else {
            m_names += rows.text(3);
            m_proposals.addName(m_names.back(), qint64(m_accounts.size()));
        }
        if (m_currencies.isEmpty() || rows.utf8(2) != last) {
            last = rows.utf8(2);
            place = int(m_currencies.indexOf(rows.text(2)));
            if (place < 0) {
                place = int(m_currencies.size());
                m_currencies += rows.text(2);
            }
        }
        m_accounts.push_back(
            {rows.integer(0), last.empty() ? baseExponent : currencyExponent(m_currencies[place]), place});
    }
}

qint64 AccountKeys::placeOf(qint64 id) const
{
    return qint64(std::ranges::lower_bound(m_accounts, id, {}, &Account::id) - m_accounts.begin());
}

void AccountKeys::readKeys()
{
    storage::Statement keys = m_scope.db.prepare("SELECT account_id, source_key FROM account_keys WHERE source = ?1");
    keys.bind(1, m_scope.source);
    QHash<qint64, int> places;
    while (keys.next()) {
        m_index.add(keys.utf8(1), placeOf(keys.integer(0)));
        places.insert(keys.integer(0), int(placeOf(keys.integer(0))));
    }
    m_duplicates.read(m_scope.db, m_scope.source, places);
    if (m_scope.source.isEmpty() && m_scope.byName)
        for (const MergedName& merged : mergedNames(m_scope.db))
            if (m_proposals.allByName(merged.name) == kNone)
                m_proposals.addName(merged.name, placeOf(merged.account));
    if (m_scope.source.isEmpty())
        return;
    storage::Statement mails = m_scope.db.prepare("SELECT account_id, email FROM contacts WHERE email <> ''");
    while (mails.next()) {
        const qint64 place = placeOf(mails.integer(0));
        const QString mail = mails.text(1);
        m_proposals.addMail(mail, place);
        const imports::KeyMap::Found known = m_byAddress.insert(addressHash(mail), place);
        if (!known.added && known.value != place)
            known.value = AccountProposals::kSeveral;
    }
}

void AccountKeys::learnMail(const QString& mail, qint64 id)
{
    m_proposals.addMail(mail, placeOf(id));
}

qint64 AccountKeys::ofAddress(std::string_view mail)
{
    const qint64* const place = mail.empty() ? nullptr : m_byAddress.find(addressHash(fromUtf8(mail)));
    return place && *place >= 0 ? *place : kNone;
}

QString AccountKeys::currencyOf(const Account& account) const
{
    return m_currencies[account.currency];
}

const AccountKeys::Account* AccountKeys::named(std::string_view name, Found& found)
{
    const qint64 place = m_proposals.allByName(fromUtf8(name));
    found.answer = place >= 0                            ? Answer::Found
                   : place == AccountProposals::kSeveral ? Answer::Ambiguous
                                                         : Answer::Unknown;
    found.byName = found.answer == Answer::Ambiguous;
    if (place < 0)
        return nullptr;
    found.id = m_accounts[size_t(place)].id;
    return &m_accounts[size_t(place)];
}

const AccountKeys::Account* AccountKeys::account(std::string_view key, Found& found)
{
    if (m_scope.byName && m_scope.source.isEmpty())
        return named(key, found);
    using How = imports::KeyIndex::How;
    const imports::KeyIndex::Found at = m_index.find(key);
    found.meant = fromUtf8(at.meant);
    switch (at.how) {
    case How::Unknown: return propose(key, found);
    case How::Several: found.answer = Answer::Ambiguous; break;
    case How::LostZeros: found.answer = Answer::LostZeros; break;
    case How::Shortened: found.answer = Answer::Shortened; break;
    case How::Exact:
    case How::Respelled: {
        const Account* const account = &m_accounts[size_t(at.value)];
        found.answer = Answer::Found;
        found.id = account->id;
        found.byDuplicate = m_duplicates.isDuplicate(key);
        return account;
    }
    }
    return nullptr;
}

/// No key says whose the row is: the company's domain or name may. Where there is no key at all, nothing can be
/// remembered, but whoever came in so is known by the address from then on.
const AccountKeys::Account* AccountKeys::propose(std::string_view key, Found& found)
{
    found.answer = Answer::Unknown;
    if (m_scope.source.isEmpty())
        return nullptr;
    if (const qint64 known = key.empty() ? ofAddress(m_hints.mail) : kNone; known != kNone) {
        found.answer = Answer::Found;
        found.id = m_accounts[size_t(known)].id;
        return &m_accounts[size_t(known)];
    }
    qint64 place = m_proposals.byMail(fromUtf8(m_hints.mail));
    found.byMail = place >= 0;
    if (key.empty())
        found.asked = found.byMail ? u'@' + account::companyDomain(fromUtf8(m_hints.mail)) : fromUtf8(m_hints.name);
    const auto decision = key.empty() ? m_scope.decide(found.asked.toStdString()) : m_scope.decide(key);
    if (decision == FinderScope::Proposals::Refuse)
        return nullptr;
    if (place < 0)
        place = m_proposals.allByName(fromUtf8(m_hints.name.empty() ? key : m_hints.name));
    if (place == AccountProposals::kSeveral) {
        found.answer = Answer::Ambiguous;
        found.byName = true;
    }
    if (place < 0)
        return nullptr;
    const Account* const account = &m_accounts[size_t(place)];
    if (decision == FinderScope::Proposals::Ask) {
        found.answer = Answer::Proposed;
        found.meant = m_names[place];
        return nullptr;
    }
    if (!key.empty()) {
        m_index.add(key, place);
        m_scope.learn(account->id, key);
    }
    found.answer = Answer::Found;
    found.id = account->id;
    return account;
}

ReferenceFinder::Found AccountKeys::find(std::string_view key, qint64)
{
    Found found;
    account(key, found);
    return found;
}

QString AccountKeys::keyOf(qint64 id)
{
    storage::Statement row = m_scope.db.prepare("SELECT account_key FROM accounts WHERE id = ?1");
    row.bind(1, id);
    return row.next() ? row.text(0) : QString();
}

} // namespace tasuki
