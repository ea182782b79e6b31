// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"
#include "import/key_index.h"
#include "import/option_hint.h"
#include "import/unknown_names.h"

#include "account/account.h"
#include "account/account_keys.h"
#include "account/account_rules.h"
#include "account/duplicate_keys.h"
#include "account/first_spans_import.h"
#include "account/renewal_column.h"
#include "account/source_key.h"
#include "account/stage.h"
#include "base/from_utf8.h"
#include "base/text.h"
#include "base/written_date.h"
#include "format/texts.h"

#include <QMap>

#include <array>
#include <limits>
#include <unordered_set>

namespace tasuki {

using namespace imports;

namespace {

// As in the file columns of the kind.
enum Field {
    kKey,
    kCode,
    kName,
    kYomi,
    kSegment,
    kIndustry,
    kTier,
    kItSkill,
    kStage,
    kOwner,
    kCurrency,
    kSignup,
    kContractStart,
    kRenewal,
    kStores,
    kSeats,
    kParent,
    kTags,
    kNotes
};
// As in RowTraits<Account>.
enum Column {
    kColKey,
    kColCode,
    kColName,
    kColYomi,
    kColSegment,
    kColIndustry,
    kColTier,
    kColItSkill,
    kColCurrency,
    kColSignup,
    kColContractStart,
    kColRenewal,
    kColStores,
    kColSeats,
    kColParent,
    kColNotes,
    kColumns
};
using Cells = std::array<Cell, kColumns>;
using storage::Statement;

constexpr qint64 kShown = 5; // examples of rows
constexpr qint64 kMostSeats = std::numeric_limits<int>::max();

/// An account of the workspace or of the file.
struct Entry {
    qint64 id = 0;
    qint64 row = 0; ///< of the file; 0: not named by it so far
    int parent = kNoParent;
    bool isNew = false;
    bool recoded = false; ///< the file takes its code away or changes it
};

/// A code that another account has at the moment, and may give up further down in the file.
struct PendingCode {
    int entry = 0;
    int holder = 0;
    std::string code;
};

/// Owner or stage of an account over time: ownership and stage_spans are alike.
class Spans {
public:
    Spans(ImportSession& session, const TableInfo& info, const char* select)
        : m_session(session), m_table(session, info), m_present(session.db().prepare(select))
    {}
    /// From `first` on where nobody ever held it, else from today on; whether anything changed.
    template <typename FirstDay>
    bool set(qint64 account, qint64 id, bool isNew, const FirstDay& first)
    {
        bool any = false;
        m_followsAnother = false;
        if (!isNew) {
            m_present.bind(1, account).bindBuffered(2, m_session.today());
            any = m_present.next();
            const bool same = any && m_present.integer(0) == id;
            m_present.reset();
            if (same)
                return false;
        }
        m_followsAnother = any;
        const std::string_view since = any ? std::string_view(m_session.today()) : std::string_view(first());
        m_table.insert(m_session.nextId(), std::array{Cell::of(account), Cell::of(since), Cell::of(id), Cell::null()});
        return true;
    }
    /// Whether what was set last takes the place of another one.
    bool followsAnother() const { return m_followsAnother; }

private:
    ImportSession& m_session;
    ImportTable m_table;
    Statement m_present;
    bool m_followsAnother = false;
};

class AccountImport final : public KindImport {
public:
    explicit AccountImport(ImportSession& session)
        : m_session(session),
          m_table(session, tableInfo<Account>()),
          m_tagTable(session, tableInfo<AccountTag>()),
          m_keyTable(session, tableInfo<SourceKey>()),
          m_source(session.request().source.toStdString()),
          m_find(m_table.select("WHERE t.id = ?1")),
          m_owners(
              session, tableInfo<Ownership>(),
              "SELECT member_id FROM ownership WHERE account_id = ?1 AND since <= ?2 ORDER BY since DESC, id DESC LIMIT 1"),
          m_stages(
              session, tableInfo<StageSpan>(),
              "SELECT stage_id FROM stage_spans WHERE account_id = ?1 AND since <= ?2 ORDER BY since DESC, id DESC LIMIT 1"),
          m_ownerNames(session, Entity::Member, QStringLiteral("owner"))
    {
        readStages();
        Statement left = session.db().prepare("SELECT id FROM members WHERE NOT active");
        while (left.next())
            m_left.insert(left.integer(0));
    }

    /// Spans and tags belong to accounts: where there are none of these, there are none of those.
    bool fillsEmptyTables() const override { return m_table.wasEmpty(); }
    std::vector<const char*> unorderedIndexes() const override
    {
        std::vector<const char*> indexes;
        const ColumnMap& map = m_session.preview().columns;
        if (map.has(kOwner))
            indexes.push_back("ownership_member");
        if (map.has(kCode))
            indexes.push_back("accounts_code");
        if (map.has(kParent))
            indexes.push_back("accounts_parent");
        return indexes;
    }

    void prepare(RowSource& rows) override
    {
        readPresent();
        const bool hasParents = m_session.preview().columns.has(kParent);
        if (!hasParents && !m_duplicates.hasAny())
            return;
        // Every account of the file gets its id before the first is written: a parent may stand further down. So may
        // the account's own row behind that of a duplicate.
        const auto column = size_t(m_session.preview().columns.columnOfField[kKey]);
        const int names = m_session.preview().columns.columnOfField[kName];
        while (rows.next()) {
            if (!rows.errors().empty())
                continue;
            std::string visible;
            const std::string_view key = visibleKey(trimmedCell(rows.fields()[column]), visible);
            KeyIndex::Found found;
            if (!key.empty())
                m_duplicates.seeInFile(key);
            if (hasParents && !key.empty())
                entryOf(key, names < 0 ? std::string_view() : trimmedCell(rows.fields()[size_t(names)]), found);
        }
    }

    void row(ImportRow& row) override
    {
        const std::string_view key = row.key(kKey);
        if (key.empty()) {
            row.error(kKey, Text::tr("%1 is missing").arg(row.heading(kKey)));
            return;
        }
        KeyIndex::Found found;
        const int at = entryOf(key, row.trimmed(kName), found);
        if (at == kProposed) {
            row.tellKey(kKey, {ReferenceFinder::Answer::Proposed, 0, m_proposedName}, {}, {});
            return;
        }
        if (found.how != KeyIndex::How::Exact && found.how != KeyIndex::How::Unknown && !tellKey(row, found))
            return;
        Entry& entry = m_entries[size_t(at)];
        if (found.how == KeyIndex::How::Exact && m_duplicates.leaveOut(m_session, key, at, row.number()))
            return;
        if (entry.row != 0)
            row.hasKeyOf(entry.row, kKey);
        else
            entry.row = row.number();
        const Statement* present = nullptr;
        if (!entry.isNew) {
            m_find.bind(1, entry.id);
            if (m_find.next())
                present = &m_find;
        }
        Cells cells;
        if (!m_source.empty())
            nameKey(row, cells, entry, key);
        else if (entry.isNew) // a present one keeps its key, also where it was found by another one
            cells[kColKey] = Cell::of(key);
        readCode(row, cells, present, at);
        readTexts(row, cells, present);
        readFacts(row, cells);
        readParent(row, cells, entry);
        const Cell owner = m_ownerNames.read(row, kOwner);
        const Cell stage = stageOf(row);
        if (!row.failed())
            write(row, cells, present, entry, owner, stage);
        if (m_looksForNamesakes && entry.isNew)
            m_newNames.push_back({toText(row.trimmed(kName)), row.number()});
        if (present)
            m_find.reset();
    }

    void finish(ImportRow& row) override
    {
        for (const PendingCode& pending : m_pendingCodes)
            if (!m_entries[size_t(pending.holder)].recoded)
                row.errorAt(m_entries[size_t(pending.entry)].row, kCode, cutValue(QString::fromStdString(pending.code)),
                            Text::tr("another account already has this code"));
        checkCircles(row);
        tellOfNamesakes(row);
        m_renewals.finish();
        // The window can ask once for each value; the rows have their errors already.
        for (auto unknown = m_unknownStages.cbegin(); unknown != m_unknownStages.cend(); ++unknown)
            m_session.preview().questions.push_back({QStringLiteral("stage:") + unknown.key(), m_stageCodes,
                                                     Text::tr("“%1” is not a stage.").arg(unknown.key()),
                                                     row.columnOf(kStage), unknown.value(), m_stageReason,
                                                     m_stageWords});
        m_ownerNames.finish(row);
        if (m_newOwners.count > 0)
            m_session.preview().warnings +=
                Text::tr("%n accounts get another owner from %1 on (%2).", nullptr, int(m_newOwners.count))
                    .arg(fromUtf8(m_session.today()), joined(m_newOwners.examples, row.language()));
        if (m_nameless.count > 0)
            m_session.preview().warnings +=
                Text::tr("%n accounts have no name. They are called by their code or ID (row %1).", nullptr,
                         int(m_nameless.count))
                    .arg(m_nameless.firstRow);
        if (m_session.preview().errors.empty())
            writePendingCodes();
    }

    void after() override
    {
        m_ownerNames.after();
        if (!m_changed.empty())
            account::reachBack(m_session, [&](qint64 id) { return m_changed.contains(id); });
    }

private:
    static constexpr int kProposed = -2;

    /// The account of the key; a new one where none is meant by it. -1 where it is not known which, kProposed where
    /// only the name says that it is one that is here.
    int entryOf(std::string_view key, std::string_view name, KeyIndex::Found& found)
    {
        found = m_index.find(key);
        if (found.how != KeyIndex::How::Unknown)
            return int(found.value);
        if (const int at = proposed(key, name); at >= 0) {
            if (m_session.proposalOf(key) == FinderScope::Proposals::Ask)
                return kProposed;
            m_index.add(key, at);
            m_session.learnKey(m_entries[size_t(at)].id, key);
            found = {KeyIndex::How::Exact, at, {}};
            return at;
        }
        m_index.add(key, qint64(m_entries.size()));
        m_entries.push_back({m_session.nextId(), 0, kNoParent, true, false});
        return int(m_entries.size()) - 1;
    }

    /// A list of another system, imported with its keys as the workspace's own, makes accounts twice.
    void tellOfNamesakes(const ImportRow& row)
    {
        if (m_newNames.empty())
            return;
        AccountProposals present;
        Statement names = m_session.db().prepare("SELECT name FROM accounts WHERE id < ?1");
        names.bind(1, m_session.firstId());
        for (qint64 place = 0; names.next(); ++place)
            present.addName(names.text(0), place);
        constexpr qsizetype kEnough = 5;
        QStringList examples;
        int count = 0;
        for (const auto& [name, number] : m_newNames) {
            if (present.byName(name) < 0)
                continue;
            ++count;
            if (examples.size() < kEnough)
                examples += Text::tr("row %1: %2").arg(number).arg(name);
        }
        if (count > 0)
            m_session.preview().warnings +=
                Text::tr("%n new accounts have the name of another one, with another ID (%1).", nullptr, count)
                    .arg(joined(examples, row.language()));
    }

    int proposed(std::string_view key, std::string_view name)
    {
        if (m_source.empty() || m_session.proposalOf(key) == FinderScope::Proposals::Refuse)
            return -1;
        const qint64 place = m_proposals.byName(toText(name));
        if (place >= 0)
            m_proposedName = m_names[place];
        return int(place);
    }

    /// The key of another system is noted; a new account has it as its own too, where nobody else has.
    void nameKey(ImportRow& row, Cells& cells, const Entry& entry, std::string_view key)
    {
        if (!entry.isNew || row.failed())
            return;
        std::string own(key);
        if (m_ownKeys.find(keyHash(own)))
            own = m_source + ':' + own;
        const std::string_view kept = row.keep(std::move(own));
        if (!m_ownKeys.insert(keyHash(kept), entry.id).added) {
            row.error(kKey, Text::tr("another account has the ID %1 already").arg(toText(kept)));
            return;
        }
        cells[kColKey] = Cell::of(kept);
        m_keyTable.insert(m_session.nextId(),
                          std::array{Cell::of(entry.id), Cell::of(std::string_view(m_source)), Cell::of(key)});
    }

    static bool tellKey(ImportRow& row, const KeyIndex::Found& found, int field = kKey)
    {
        using Answer = ReferenceFinder::Answer;
        ReferenceFinder::Found told{Answer::Found, 0, toText(found.meant)};
        if (found.how == KeyIndex::How::LostZeros)
            told.answer = Answer::LostZeros;
        else if (found.how == KeyIndex::How::Shortened)
            told.answer = Answer::Shortened;
        else if (found.how == KeyIndex::How::Several)
            told.answer = Answer::Ambiguous;
        return row.tellKey(field, told, {},
                           Text::tr("several accounts have a key that differs only by width or invisible characters"));
    }

    void readStages()
    {
        Statement rows = m_session.db().prepare("SELECT id, code FROM stages ORDER BY position, id");
        while (rows.next()) {
            const QString code = rows.text(1);
            if (m_firstStage == 0)
                m_firstStage = rows.integer(0);
            m_stageNames += m_session.request().language == TermLanguage::English
                                ? code
                                : termText(kStageTerms, code, TermLanguage::Japanese);
            m_stageCodes += code;
            m_stageWords += termText(kStageTerms, code, m_session.request().language);
            m_stageIds.insert(keyFold(code), rows.integer(0));
            if (const Term* term = termOf(kStageTerms, code))
                for (const TermLanguage language : {TermLanguage::English, TermLanguage::Japanese})
                    m_stageIds.insert(keyFold(term->text(language)), rows.integer(0));
        }
        readStageAnswers();
    }

    /// "stage:利用中=retention"
    void readStageAnswers()
    {
        constexpr QStringView kWhat = u"stage:";
        for (const Assumption& answer : m_session.request().assumptions)
            if (answer.what.startsWith(kWhat))
                if (const qint64 id = m_stageIds.value(keyFold(answer.how), 0); id != 0)
                    m_stageIds.insert(keyFold(QStringView(answer.what).sliced(kWhat.size())), id);
    }

    void readPresent()
    {
        const ColumnMap& map = m_session.preview().columns;
        QHash<qint64, int> byId;
        std::vector<qint64> parents;
        Statement keys = m_session.db().prepare("SELECT account_id, source_key FROM account_keys WHERE source = ?1");
        keys.bind(1, m_session.request().source);
        const bool hasKeys = keys.next();
        Statement rows = m_session.db().prepare("SELECT id, account_key, code, parent_id, name FROM accounts");
        while (rows.next()) {
            const int at = int(m_entries.size());
            if (m_source.empty()) {
                m_index.add(rows.utf8(1), at);
            } else {
                m_ownKeys.insert(keyHash(rows.utf8(1)), at);
                m_names += rows.text(4);
                m_proposals.addName(m_names.back(), at);
            }
            m_entries.push_back({rows.integer(0), 0, kNoParent, false, false});
            if (map.has(kCode) && !rows.utf8(2).empty())
                m_codes.insert(keyHash(rows.utf8(2)), at);
            if (map.has(kParent) || hasKeys)
                byId.insert(rows.integer(0), at);
            if (map.has(kParent)) {
                parents.push_back(rows.isNull(3) ? 0 : rows.integer(3));
            }
        }
        m_looksForNamesakes = !m_entries.empty() && m_source.empty() && !m_session.preview().isOwnExport
                              && m_session.request().kind == Entity::Account && map.has(kName);
        for (size_t i = 0; i < parents.size(); ++i)
            m_entries[i].parent = byId.value(parents[i], kNoParent);
        for (bool more = hasKeys; more; more = keys.next())
            m_index.add(keys.utf8(1), byId.value(keys.integer(0)));
        m_duplicates.read(m_session.db(), m_session.request().source, byId);
    }

    void readCode(ImportRow& row, Cells& cells, const Statement* present, int at)
    {
        if (!row.has(kCode) || row.isNoValue(kCode))
            return;
        const std::string_view code = row.trimmed(kCode);
        cells[kColCode] = Cell::of(code);
        m_entries[size_t(at)].recoded = present && present->utf8(kColCode + 1) != code;
        if (code.empty())
            return;
        const KeyHash hash = keyHash(code);
        const auto seen = m_seenCodes.insert(hash, row.number());
        if (!seen.added) {
            row.error(kCode, Text::tr("row %1 already has this code").arg(seen.value));
            return;
        }
        const qint64* holder = m_codes.find(hash);
        if (!holder || *holder == at)
            return;
        m_pendingCodes.push_back({at, int(*holder), std::string(code)});
        cells[kColCode] = present ? Cell() : Cell::of(std::string_view());
    }

    void readTexts(ImportRow& row, Cells& cells, const Statement* present)
    {
        cells[kColName] = row.textCell(kName);
        const bool nameless = row.has(kName) ? row.trimmed(kName).empty() : !present;
        if (nameless && row.has(kName) && m_nameless.count++ == 0)
            m_nameless.firstRow = row.number();
        if (nameless) {
            const Cell code = row.has(kCode) ? Cell::of(row.trimmed(kCode))
                              : present      ? presentCell(*present, kColCode + 1)
                                             : Cell();
            cells[kColName] = code.text.empty() ? cells[kColKey] : code;
        }
        // "-" says that there is none; in a note somebody may have written it.
        const auto fact = [&](int field) { return row.isNoValue(field) ? Cell() : row.textCell(field); };
        cells[kColYomi] = fact(kYomi);
        cells[kColSegment] = fact(kSegment);
        cells[kColIndustry] = fact(kIndustry);
        cells[kColNotes] = row.textCell(kNotes);
    }

    void readFacts(ImportRow& row, Cells& cells)
    {
        cells[kColTier] = row.code(kTier, kTierTerms);
        cells[kColItSkill] = row.code(kItSkill, kItSkillTerms);
        cells[kColCurrency] = row.currency(kCurrency);
        cells[kColSignup] = row.date(kSignup);
        cells[kColContractStart] = row.date(kContractStart);
        cells[kColRenewal] = m_renewals.read(row);
        cells[kColStores] = row.integer(kStores, 0, kMostSeats);
        cells[kColSeats] = row.integer(kSeats, 0, kMostSeats);
    }

    void readParent(ImportRow& row, Cells& cells, Entry& entry)
    {
        if (!row.has(kParent) || row.isNoValue(kParent))
            return;
        entry.parent = kNoParent;
        cells[kColParent] = Cell::null();
        const std::string_view key = row.key(kParent);
        if (key.empty())
            return;
        const KeyIndex::Found found = m_index.find(key);
        if (found.how == KeyIndex::How::Unknown) {
            row.error(kParent, Text::tr("account not found in the workspace or the file"));
            return;
        }
        if (found.how != KeyIndex::How::Exact && !tellKey(row, found, kParent))
            return;
        if (m_entries[size_t(found.value)].id == entry.id && m_duplicates.isDuplicate(key)) {
            cells[kColParent] = Cell(); // its parent was a duplicate of it: there is nothing above
            return;
        }
        entry.parent = int(found.value);
        cells[kColParent] = Cell::of(m_entries[size_t(found.value)].id);
    }

    /// Null where the row says nothing.
    Cell stageOf(ImportRow& row)
    {
        const std::string_view name = row.trimmed(kStage);
        if (name.empty() || row.isNoValue(kStage))
            return Cell::null();
        const QString text = toText(name);
        const qint64 id = m_stageIds.value(keyFold(text), 0);
        if (id == 0) {
            if (m_stageReason.isEmpty())
                m_stageReason = Text::tr("must be one of the stages: %1.").arg(joined(m_stageNames, row.language()));
            row.error(kStage, imports::withOption(
                                  m_stageReason, Text::tr("If it means one, enter --assume 'stage:%1=CODE'.").arg(text),
                                  m_session.request().namesOptions));
            ++m_unknownStages[text];
        }
        return Cell::ofId(id);
    }

    void write(ImportRow& row, Cells& cells, const Statement* present, const Entry& entry, const Cell& owner,
               const Cell& stage)
    {
        const auto first = [&]() -> const std::string& { return firstDay(cells, present, entry.id); };
        bool changed = false;
        if (present) {
            rescaleMoney(cells[kColCurrency], *present);
            changed = m_table.update(*present, cells);
        } else {
            for (const Column column :
                 {kColCode, kColYomi, kColSegment, kColIndustry, kColTier, kColItSkill, kColCurrency, kColNotes})
                cells[column] = cells[column].orElse(Cell::of(std::string_view()));
            m_table.insert(entry.id, cells);
        }
        if (owner.kind == Cell::Kind::Integer && m_owners.set(entry.id, owner.integer, entry.isNew, first)) {
            changed = true;
            if (m_left.contains(owner.integer))
                row.error(kOwner, Text::tr("this member has left; enter another owner"));
            if (m_owners.followsAnother() && ++m_newOwners.count <= kShown)
                m_newOwners.examples += Text::tr("row %1: %2").arg(row.number()).arg(nameOf(row, present));
        }
        if (stage.kind == Cell::Kind::Integer || entry.isNew)
            changed |= m_stages.set(entry.id, stage.isNull() ? m_firstStage : stage.integer, entry.isNew, first);
        if (row.has(kTags))
            changed |= setTags(entry, row.list(kTags));
        if (present && changed)
            m_changed.insert(entry.id);
        changed |= !m_pendingCodes.empty() && m_entries[size_t(m_pendingCodes.back().entry)].id == entry.id;
        ++(entry.isNew ? m_session.preview().toAdd
           : changed   ? m_session.preview().toUpdate
                       : m_session.preview().unchanged);
    }

    static QString nameOf(const ImportRow& row, const Statement* present)
    {
        const QString named = row.has(kName) ? toText(row.trimmed(kName)) : QString();
        return named.isEmpty() && present ? present->text(kColName + 1) : named;
    }

    /// Where the first spans of an account begin. Many new ones have the same dates: each pair of them is worked out
    /// once.
    const std::string& firstDay(const Cells& cells, const Statement* present, qint64 id)
    {
        if (present)
            return m_firstDay = workedOutFirstDay(cells, present, id);
        const auto known = m_knownDates.insert(
            keyHash(cells[kColSignup].text, keyHash(cells[kColContractStart].text).a), qint64(m_firstDays.size()));
        if (known.added)
            m_firstDays.push_back(workedOutFirstDay(cells, present, id));
        return m_firstDays[size_t(known.value)];
    }

    std::string workedOutFirstDay(const Cells& cells, const Statement* present, qint64 id)
    {
        const auto dateOf = [&](Column column) {
            const Cell cell = cells[column].orElse(present ? presentCell(*present, column + 1) : Cell::null());
            return cell.kind == Cell::Kind::Text ? QDate::fromString(
                       QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())), Qt::ISODate)
                                                 : QDate();
        };
        Account account;
        account.signupDate = dateOf(kColSignup);
        account.contractStart = dateOf(kColContractStart);
        QDate revenue;
        if (present && !account.signupDate.isValid() && !account.contractStart.isValid()) {
            Statement earliest =
                m_session.db().prepare("SELECT min(start_date) FROM subscriptions WHERE account_id = ?1");
            earliest.bind(1, id);
            if (earliest.next())
                revenue = earliest.date(0);
        }
        const QDate today = m_session.request().today;
        return std::min(account::firstSpanDay(account, revenue, today), today).toString(Qt::ISODate).toStdString();
    }

    bool setTags(const Entry& entry, QStringList wanted)
    {
        bool changed = false;
        if (!entry.isNew) {
            Statement present = m_tagTable.select("WHERE t.account_id = ?1 ORDER BY t.id");
            present.bind(1, entry.id);
            while (present.next()) {
                if (wanted.removeOne(present.text(2)))
                    continue;
                m_tagTable.remove(present);
                changed = true;
            }
        }
        for (const QString& tag : wanted) {
            const std::string text = tag.toStdString();
            m_tagTable.insert(m_session.nextId(), std::array{Cell::of(entry.id), Cell::of(std::string_view(text))});
        }
        return changed || !wanted.isEmpty();
    }

    /// Money that is kept in the smallest unit of the account's currency stays what it is in whole units.
    void rescaleMoney(const Cell& currency, const Statement& present)
    {
        const auto exponentOf = [&](std::string_view code) {
            return code.empty() ? currencyExponent(m_session.baseCurrency()) : currencyExponent(toText(code));
        };
        if (currency.isKept())
            return;
        const int before = exponentOf(present.utf8(kColCurrency + 1));
        const int after = exponentOf(currency.text);
        if (before == after)
            return;
        for (const Kind* kind : kinds())
            if (kind->rescale)
                kind->rescale(m_session, present.integer(0), before, after);
    }

    /// Every row of the file that is part of a circle of parents is wrong.
    void checkCircles(ImportRow& row)
    {
        if (!m_session.preview().columns.has(kParent)) // whatever cells the last row has
            return;
        std::vector<int> parents;
        parents.reserve(m_entries.size());
        for (const Entry& entry : m_entries)
            parents.push_back(entry.parent);
        for (const size_t at : inCircles(parents))
            if (m_entries[at].row != 0)
                row.errorAt(m_entries[at].row, kParent, {},
                            Text::tr("the account would be its own parent, directly or indirectly"));
    }

    /// First every code that is given up, then those that take it: so two accounts can change places.
    void writePendingCodes()
    {
        for (const bool clearing : {true, false}) {
            for (const PendingCode& pending : m_pendingCodes) {
                Cells cells;
                cells[kColCode] = Cell::of(clearing ? std::string_view() : std::string_view(pending.code));
                m_find.bind(1, m_entries[size_t(pending.entry)].id);
                if (m_find.next())
                    m_table.update(m_find, cells);
                m_find.reset();
            }
        }
    }

    ImportSession& m_session;
    ImportTable m_table;
    ImportTable m_tagTable;
    ImportTable m_keyTable; ///< of the keys of another system
    std::string m_source;   ///< that system; empty: the keys are our own
    KeyMap m_ownKeys;       ///< with a source: the accounts' own keys
    AccountProposals m_proposals;
    QStringList m_names; ///< with a source, by the account's place
    QString m_proposedName;
    Statement m_find;
    Spans m_owners;
    Spans m_stages;
    UnknownNames m_ownerNames;
    QSet<qint64> m_left; ///< members who have left
    QHash<QString, qint64> m_stageIds;
    account::RenewalColumn m_renewals{m_session, kRenewal};
    QStringList m_stageNames; ///< as an error calls them
    QStringList m_stageCodes;
    /// Whether new accounts may be there already under another key. A sheet of several kinds looks for itself.
    bool m_looksForNamesakes = false;
    std::vector<std::pair<QString, qint64>> m_newNames; ///< and their rows
    QStringList m_stageWords;                           ///< as the window's language calls them
    QString m_stageReason;                              ///< of a value that is none
    QMap<QString, qint64> m_unknownStages;              ///< by value: how many rows
    qint64 m_firstStage = 0;
    KeyIndex m_index;
    std::vector<Entry> m_entries;
    DuplicateKeys m_duplicates;
    KeyMap m_codes;
    KeyMap m_seenCodes;
    std::vector<PendingCode> m_pendingCodes;
    std::unordered_set<qint64> m_changed; ///< accounts that were there: they may have got dates
    struct {
        qint64 count = 0;
        qint64 firstRow = 0;
    } m_nameless;
    struct {
        qint64 count = 0;
        QStringList examples;
    } m_newOwners;
    std::string m_firstDay; ///< of the present account that was asked for last
    KeyMap m_knownDates;    ///< the two dates of new accounts: a place in m_firstDays
    std::deque<std::string> m_firstDays;
};

} // namespace

std::unique_ptr<KindImport> makeAccountImport(ImportSession& session)
{
    return std::make_unique<AccountImport>(session);
}

} // namespace tasuki
