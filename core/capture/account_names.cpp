// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/account_names.h"

#include "account/company_name.h"
#include "base/text.h"
#include "base/variants.h"

#include <algorithm>

namespace tasuki::capture {

namespace {

/// As companies are compared; a reading in katakana is one in hiragana.
QString folded(QStringView text)
{
    return searchFold(account::companyFold(text)).remove(u' ');
}

/// Where words end in the folded form of a name, but for the last.
std::vector<qsizetype> wordEndsOf(QStringView name)
{
    const QString spaced = searchFold(account::companyFold(name));
    std::vector<qsizetype> ends;
    qsizetype units = 0;
    for (const QChar c : spaced)
        if (c == u' ')
            ends.push_back(units);
        else
            ++units;
    return ends;
}

/// What shares less is another name: 商事 alone makes no two alike.
constexpr double kLeastAlike = 0.3;

std::vector<quint32> pairsOf(QStringView text)
{
    std::vector<quint32> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.push_back(quint32(text[i].unicode()) << 16 | text[i + 1].unicode());
    std::ranges::sort(pairs);
    return pairs;
}

bool mayBeSlip(QChar c)
{
    return c.isLetter() && QChar::script(c.unicode()) != QChar::Script_Han;
}

/// Whether one slip of the keys makes `typed` of `meant`: see AccountNames::mistyped().
bool isSlip(QStringView typed, QStringView meant)
{
    constexpr qsizetype kShortest = 6;      // Stone and Store are two
    constexpr qsizetype kShortestOther = 8; // where a letter is another one
    if (typed == meant || std::min(typed.size(), meant.size()) < kShortest || std::abs(typed.size() - meant.size()) > 1)
        return false;
    const auto [a, b] = std::ranges::mismatch(typed, meant);
    const QStringView ours = typed.mid(a - typed.begin());
    const QStringView theirs = meant.mid(b - meant.begin());
    if (ours.size() != theirs.size()) {
        const QStringView longer = ours.size() > theirs.size() ? ours : theirs;
        const QStringView shorter = ours.size() > theirs.size() ? theirs : ours;
        return mayBeSlip(longer.front()) && longer.mid(1) == shorter;
    }
    if (!mayBeSlip(ours.front()) || !mayBeSlip(theirs.front()))
        return false;
    if (ours.size() > 1 && ours[0] == theirs[1] && ours[1] == theirs[0] && ours.mid(2) == theirs.mid(2))
        return mayBeSlip(ours[1]);
    return typed.size() >= kShortestOther && ours.mid(1) == theirs.mid(1);
}

/// Twice the pairs that both have, ÷ those of both (Dice).
double likeness(const std::vector<quint32>& a, const std::vector<quint32>& b)
{
    if (a.empty() || b.empty())
        return 0;
    std::vector<quint32> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return 2.0 * double(both.size()) / double(a.size() + b.size());
}

} // namespace

AccountNames::AccountNames(std::vector<AccountName> all) : m_all(std::move(all))
{
    for (size_t i = 0; i < m_all.size(); ++i) {
        const AccountName& account = m_all[i];
        m_byId.insert(account.id, i);
        for (const QString& called : {account.name, account.yomi})
            if (const QString name = folded(called);
                !name.isEmpty() && (m_names.empty() || m_names.back().at != i || m_names.back().folded != name)) {
                m_names.push_back({name, i, wordEndsOf(called)});
                m_exact[name].push_back(i);
                m_plain[withoutVariants(name)].push_back(i);
            }
        for (const QString& code : {keyFold(account.code), keyFold(account.key)})
            if (!code.isEmpty() && (m_codes[code].empty() || m_codes[code].back() != i))
                m_codes[code].push_back(i);
    }
    std::ranges::sort(m_names, {}, &Entry::folded);
    for (size_t i = 0; i < m_names.size(); ++i)
        for (const quint32 pair : pairsOf(m_names[i].folded))
            if (std::vector<quint32>& having = m_byPair[pair]; having.empty() || having.back() != i)
                having.push_back(quint32(i));
}

const AccountName* AccountNames::find(AccountId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_all[*found];
}

std::vector<AccountId> AccountNames::exactly(QStringView text, bool withCodes) const
{
    std::vector<size_t> places = m_exact.value(folded(text));
    if (places.empty() && withCodes)
        places = m_codes.value(keyFold(text));
    if (places.empty())
        places = m_plain.value(withoutVariants(folded(text)));
    std::vector<AccountId> ids;
    for (const size_t place : places)
        ids.push_back(m_all[place].id);
    return ids;
}

std::vector<AccountId> AccountNames::beginning(QStringView text) const
{
    const QString begun = folded(text);
    std::vector<AccountId> ids;
    if (begun.size() < 2)
        return ids;
    for (auto it = std::ranges::lower_bound(m_names, begun, {}, &Entry::folded);
         it != m_names.end() && it->folded.startsWith(begun); ++it)
        if (std::ranges::find(ids, m_all[it->at].id) == ids.end())
            ids.push_back(m_all[it->at].id);
    return ids;
}

std::vector<AccountId> AccountNames::mistyped(QStringView text) const
{
    const QString typed = folded(text);
    std::vector<AccountId> ids;
    for (const Entry& entry : m_names) {
        const auto begins = [&](qsizetype end) { return isSlip(typed, QStringView(entry.folded).left(end)); };
        const bool isIt = begins(entry.folded.size()) || std::ranges::any_of(entry.wordEnds, begins);
        if (isIt && std::ranges::find(ids, m_all[entry.at].id) == ids.end())
            ids.push_back(m_all[entry.at].id);
    }
    return ids;
}

std::vector<AccountNames::Alike> AccountNames::alike(QStringView text, size_t count) const
{
    const QString wanted = folded(text);
    const std::vector<quint32> pairs = pairsOf(wanted);
    // Only names that share most with it are compared: there are many accounts, and this is asked at every key.
    constexpr size_t kMostCompared = 100;
    std::vector<quint16> shared(m_names.size(), 0);
    for (const quint32 pair : pairs)
        if (const auto having = m_byPair.constFind(pair); having != m_byPair.constEnd())
            for (const quint32 name : *having)
                ++shared[name];
    std::vector<size_t> likely;
    for (size_t i = 0; i < shared.size(); ++i)
        if (shared[i] > 0)
            likely.push_back(i);
    const auto last = likely.begin() + qsizetype(std::min(kMostCompared, likely.size()));
    std::ranges::nth_element(likely, last, [&](size_t a, size_t b) {
        return shared[a] != shared[b] ? shared[a] > shared[b] : m_names[a].folded.size() < m_names[b].folded.size();
    });
    likely.erase(last, likely.end());
    std::vector<double> best(m_all.size(), 0);
    for (const size_t i : likely) {
        const Entry& entry = m_names[i];
        // Long names are seldom typed whole: their beginning counts as much.
        best[entry.at] = std::max({best[entry.at], likeness(pairs, pairsOf(entry.folded)),
                                   likeness(pairs, pairsOf(QStringView(entry.folded).left(wanted.size() + 1)))});
    }
    std::vector<Alike> found;
    for (size_t i = 0; i < m_all.size(); ++i)
        if (best[i] >= kLeastAlike)
            found.push_back({m_all[i].id, best[i]});
    const auto middle = found.begin() + qsizetype(std::min(count, found.size()));
    std::ranges::partial_sort(found, middle, [&](const Alike& a, const Alike& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.id < b.id;
    });
    found.erase(middle, found.end());
    return found;
}

} // namespace tasuki::capture
