// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_palette.h"

#include "base/text.h"
#include "contact/contact_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/background_read.h"
#include "session/session.h"
#include "shell/fuzzy.h"
#include "shell/palette_providers.h"
#include "shell/shell.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

using Entry = ContactProvider::Entry;

// A name as long as a book is found by its beginning.
constexpr int kMostSearched = 200;
constexpr int kPatchOneByOne = 200;

/// Name and reading, and both once more without the space between family and given name: who types leaves it out.
QString foldedOf(const QString& name, const QString& yomi)
{
    const QString folded = searchFold(name.left(kMostSearched) + u' ' + yomi.left(kMostSearched));
    QString whole;
    for (const QString& text : {name, yomi})
        if (QString joined = searchFold(text.left(kMostSearched)); joined.contains(u' '))
            whole += u' ' + joined.remove(u' ');
    return folded + whole;
}

Result<std::vector<Entry>> readAll(storage::Database& db, QDate)
{
    const auto names = ContactStore(db).names();
    if (!names)
        return names.error();
    std::vector<Entry> entries;
    entries.reserve(names->size());
    for (const ContactName& name : *names)
        entries.push_back({name.id, name.accountId, name.name.left(kMostSearched), foldedOf(name.name, name.yomi)});
    return entries;
}

/// How well a text has all pieces, 0 best; -1 where it lacks one. Each piece begins with a space here.
int rankOf(const QString& text, const QStringList& pieces)
{
    int worst = 0;
    for (const QString& spaced : pieces) {
        const qsizetype at = text.indexOf(QStringView(spaced).mid(1));
        if (at < 0)
            return -1;
        if (at > 0)
            worst = std::max(worst, text.contains(spaced) ? 1 : 2);
    }
    return worst;
}

} // namespace

ContactProvider::ContactProvider(Session& session)
    : m_session(session),
      m_rows(AccountRows::of(session)),
      m_read(
          std::make_unique<BackgroundRead<std::vector<Entry>>>(session, &readAll, [this](std::vector<Entry> entries) {
              m_entries = std::move(entries);
              m_stale.clear();
              m_known = true;
          }))
{
    m_idle.setSingleShot(true);
    QObject::connect(&m_idle, &QTimer::timeout, &m_context, [this] { isReady(); });
    QObject::connect(&m_rows, &AccountRows::replaced, &m_context, [this] { m_idle.start(); });
    QObject::connect(&m_session, &Session::changed, &m_context,
                     [this](const ChangeSet& changes) { onChanged(changes); });
}

ContactProvider::~ContactProvider() = default;

/// Those of a small workspace are read at once.
bool ContactProvider::isReady()
{
    if (m_known || m_read->isUnderWay())
        return m_known;
    if (m_session.isLarge()) {
        m_read->begin();
        return false;
    }
    auto entries = m_session.read(readAll(m_session.db(), m_session.today()));
    m_stale.clear();
    m_known = entries.has_value();
    if (m_known)
        m_entries = *std::move(entries);
    return m_known;
}

void ContactProvider::onChanged(const ChangeSet& changes)
{
    if (!changes.touches(Entity::Contact) && !changes.touches(Entity::Account))
        return;
    m_read->renew(); // what is being read is of before
    if (!changes.isEverything() && changes.accounts().size() <= kPatchOneByOne) {
        m_stale.unite(changes.accounts());
        return;
    }
    if (!m_known)
        return;
    m_known = false;
    m_idle.start();
}

void ContactProvider::patch()
{
    if (m_stale.isEmpty())
        return;
    std::vector<Entry> fresh;
    for (const AccountId account : std::as_const(m_stale)) {
        const auto contacts = m_session.read(ContactStore(m_session.db()).ofAccount(account));
        if (!contacts)
            return; // with the next letter
        for (const Contact& contact : *contacts)
            fresh.push_back(
                {contact.id, account, contact.name.left(kMostSearched), foldedOf(contact.name, contact.yomi)});
    }
    std::erase_if(m_entries, [this](const Entry& entry) { return m_stale.contains(entry.account); });
    m_entries.insert(m_entries.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    m_stale.clear();
}

PaletteItem ContactProvider::item(const Entry& entry, int score)
{
    QStringList about = {AccountWords::tr("Contact")};
    if (!m_rows.isReady())
        for (const AccountRow& row : m_rows.some({entry.account.value()}))
            about += oneLine(row.account().name, 60);
    else if (const AccountRow* row = m_rows.find(entry.account))
        about += oneLine(row->account().name, 60);
    const QString place = QStringLiteral("%1/contacts/%2").arg(entry.account.value()).arg(entry.id.value());
    return {
        oneLine(entry.name, 60), about.join(QStringLiteral(" · ")), QStringLiteral("user"), {}, score, [this, place] {
            m_session.shell().navigate(QStringLiteral("account"), place);
        }};
}

std::vector<PaletteItem> ContactProvider::find(const PaletteQuery& query, int limit)
{
    QStringList pieces = query.folded.split(u' ', Qt::SkipEmptyParts);
    for (QString& piece : pieces)
        piece.prepend(u' ');
    if (!isReady() || pieces.isEmpty())
        return {};
    patch();
    // Of one letter there are very many: they are weighed by where they have it, and only the best are scored.
    std::array<std::vector<const Entry*>, 3> hits;
    for (const Entry& entry : m_entries) {
        const int rank = rankOf(entry.folded, pieces);
        if (rank < 0 || hits[size_t(rank)].size() >= size_t(limit))
            continue;
        hits[size_t(rank)].push_back(&entry);
        if (rank == 0 && hits[0].size() == size_t(limit))
            break;
    }
    std::vector<PaletteItem> items;
    for (const auto& some : hits)
        for (const Entry* entry : some)
            if (const auto score = fuzzyScore(query.folded, entry->folded))
                items.push_back(item(*entry, *score));
    keepBest(items, limit);
    return items;
}

} // namespace tasuki
