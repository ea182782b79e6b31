// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "format/texts.h"
#include "import/edit_importer.h"
#include "import/import_row.h"
#include "import/unknown_names.h"
#include "kind/kind.h"
#include "kind/reference_finder.h"
#include "storage/rows.h"

#include <limits>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_set>

/// Brings rows of a file in through the room's own rule: what a person may enter and what a file may hold is one thing.
/// A T has an accountId: its rows belong to accounts, or may (FileNames::needed says it). For a million rows it is too
/// slow; accounts, contract rows, touchpoints and usage have imports of their own.
namespace tasuki::imports {

/// What a room adds to make rows of files its own. One object an import.
template <typename T>
class ImportRule {
public:
    virtual ~ImportRule() = default;

    /// What a row of the file says that tells it from others of its account, folded; two rows that agree in it are an
    /// error at `column`.
    struct Key {
        QString text;
        const char* column = nullptr;
        bool isOfAccount = true; ///< rows of two accounts may have the same
        /// Rows of the workspace may agree in it, and so may those of its own export: the same said twice, or merged.
        bool mayRepeat = false;
    };
    virtual Key key(const T& row) const = 0;

    /// Every row that stood there before the import, in the order of ids.
    virtual void index(const T& present) = 0;
    /// The id of the present row that this one is about; 0: none. What is ambiguous is an error of the row.
    virtual qint64 find(ImportRow& row, const T& wanted) = 0;

    /// The row as the rule keeps it: without spaces around texts, and the like.
    virtual T cleaned(T row) const = 0;
    /// What the file leaves open; `before` is null for a new row.
    class Given;
    virtual void complete(T& wanted, const T* before, const Given& given) const = 0;
    /// Whether the file says nothing new: both rows are cleaned.
    virtual bool isSame(const T& before, const T& wanted) const { return before == wanted; }
    /// Everything that is wrong with the row, with its columns.
    virtual Problems problems(const T* before, const T& wanted, const Act& act) = 0;
    /// What is to be written; refused where there are problems.
    virtual Result<Edit> edit(const T* before, const T& wanted, const Act& act) = 0;

    /// Whether new rows can be judged without a look into the workspace, so that it may be done on another thread.
    virtual bool judgesAlone() const { return false; }
    /// The indexes of its table that rows of a file need not come in the order of; see KindImport.
    virtual std::vector<const char*> unorderedIndexes() const { return {}; }
};

/// Which columns a row of the file filled.
template <typename T>
class ImportRule<T>::Given {
public:
    enum class Cell : quint8 { Absent, Empty, Filled };

    Cell of(const char* column) const
    {
        const size_t at = kTableInfo<T>.find(QAnyStringView(column));
        Q_ASSERT_X(at < m_cells.size(), "Given::of", column);
        return m_cells[at];
    }
    bool isFilled(const char* column) const { return of(column) == Cell::Filled; }
    bool isEmpty(const char* column) const { return of(column) == Cell::Empty; }

    std::array<Cell, kTableInfo<T>.columns.size()> m_cells{};
};

template <typename T>
class RuleImport final : public KindImport {
public:
    RuleImport(ImportSession& session, std::unique_ptr<ImportRule<T>> rule)
        : m_session(session),
          m_rule(std::move(rule)),
          m_writer(session),
          m_empty(m_writer.table(kTableInfo<T>).wasEmpty())
    {
        const FileKind& file = *kindOf(RowTraits<T>::entity)->file;
        m_fieldOf.fill(-1);
        for (size_t i = 0; i < kTableInfo<T>.columns.size(); ++i)
            if (!kTableInfo<T>.facts[i]->file.isEmpty())
                m_fieldOf[i] = file.find(QStringView(kTableInfo<T>.facts[i]->file.name));
        m_needsAccount = file.readColumn(size_t(fieldOf("account_id"))).needed;
        if (!m_empty)
            readPresent();
    }

    bool fillsEmptyTables() const override { return m_empty && m_rule->judgesAlone(); }
    std::vector<const char*> unorderedIndexes() const override { return m_rule->unorderedIndexes(); }

    void row(ImportRow& row) override
    {
        T wanted;
        Given given;
        size_t column = 0;
        std::apply([&](const auto&... f) { (read(row, f, wanted, given, column), ...); }, RowTraits<T>::fields);
        const bool placed = wanted.accountId.isValid() || (!m_needsAccount && !row.failed(fieldOf("account_id")));
        const auto key = m_rule->key(wanted);
        const Seen seen = placed ? see(row, wanted, key) : Seen::First;
        if (seen == Seen::LeftOut)
            return;
        const qint64 id = placed && !m_empty ? find(row, wanted, given, key, seen) : 0;
        const std::optional<T> before = id != 0 ? readRow(id) : std::nullopt;
        const T* const present = before ? &*before : nullptr;
        if (present)
            keepOthers(wanted, *present, given);
        std::apply([&](const auto&... f) { (resolve(f, wanted, present), ...); }, RowTraits<T>::fields);
        m_rule->complete(wanted, present, given);
        wanted = m_rule->cleaned(std::move(wanted));
        // The rule judges once where all is well, and tells everything where something is not.
        const Result<void> written = row.failed() ? Result<void>() : write(present, wanted);
        if (written && !row.failed())
            return;
        const Problems problems = m_rule->problems(present, wanted, m_session.act());
        for (const Problem& problem : problems)
            row.tell(problem, kTableInfo<T>);
        if (!written && problems.empty())
            row.error(0, written.error().text);
    }

    void finish(ImportRow& row) override { m_people.finish(row); }
    void after() override { m_people.after(); }

private:
    using Given = typename ImportRule<T>::Given;
    using GivenCell = typename Given::Cell;
    static constexpr size_t kWidth = kTableInfo<T>.columns.size();

    void readPresent()
    {
        storage::Statement rows = m_writer.table(kTableInfo<T>).select("ORDER BY t.id");
        KeyMap first;
        while (rows.next()) {
            const T present = storage::readRow<T>(rows);
            m_rule->index(present);
            const auto key = m_rule->key(present);
            if (!key.mayRepeat || key.text.isEmpty())
                continue;
            const KeyHash hash = hashOf(key, present);
            const KeyMap::Found found = first.insert(hash, present.id.value());
            if (found.added)
                continue;
            std::vector<qint64>& alike = m_alike[{hash.a, hash.b}];
            if (alike.empty())
                alike.push_back(found.value);
            alike.push_back(present.id.value());
        }
        m_find = m_writer.table(kTableInfo<T>).select("WHERE t.id = ?1");
    }

    std::optional<T> readRow(qint64 id)
    {
        m_find->bind(1, id);
        std::optional<T> found;
        if (m_find->next())
            found = storage::readRow<T>(*m_find);
        m_find->reset();
        return found;
    }

    /// The file's place for a column, and whether the file has it.
    bool has(const ImportRow& row, size_t column) const { return m_fieldOf[column] >= 0 && row.has(m_fieldOf[column]); }

    /// What people write may be "なし"; a key, an address or a phone number is none then.
    template <typename M>
    static bool isProse(const Field<T, M>& f)
    {
        const std::u16string_view name = f.facts.file.name ? f.facts.file.name : u"";
        return std::is_same_v<M, QString> && f.facts.codes.empty()
               && (f.facts.file.needed || name == u"notes" || name == u"text");
    }

    template <typename M>
    void read(ImportRow& row, const Field<T, M>& f, T& wanted, Given& given, size_t& column)
    {
        const size_t at = column++;
        if (!has(row, at))
            return;
        const int field = m_fieldOf[at];
        given.m_cells[at] = row.trimmed(field).empty() ? GivenCell::Empty : GivenCell::Filled;
        // Whose a row is that says "-" may be told by something else in it, or is an error.
        const bool saysWhose = std::is_same_v<M, AccountId> && f.facts.file.needed;
        if (!saysWhose && !isProse<M>(f) && row.isNoValue(field)) {
            given.m_cells[at] = GivenCell::Absent;
            return;
        }
        if constexpr (std::is_same_v<M, MemberId>) {
            const Cell cell = m_people.read(row, field);
            wanted.*(f.member) = M(cell.kind == Cell::Kind::Integer ? cell.integer : 0);
            if (given.m_cells[at] == GivenCell::Filled && cell.kind != Cell::Kind::Integer)
                given.m_cells[at] = GivenCell::Absent; // somebody of whom nothing is to be said
        } else {
            readMember(row, field, f.facts, wanted.*(f.member));
        }
        if (row.failed(field))
            given.m_cells[at] = GivenCell::Absent; // what it would have said is not known
    }
    void read(ImportRow&, const AmountField<T>& f, T&, Given&, size_t& column)
    {
        Q_UNUSED(f)
        Q_ASSERT_X(!f.facts.file.name, "RuleImport", "an amount has no currency here: it wants an import of its own");
        column += 2;
    }
    template <typename M>
    void read(ImportRow& row, const NamedField<T, M>& f, T& wanted, Given& given, size_t& column)
    {
        const size_t at = column;
        column += 2;
        if (!has(row, at))
            return;
        const std::string_view cell = row.trimmed(m_fieldOf[at]);
        given.m_cells[at] = given.m_cells[at + 1] = cell.empty() ? GivenCell::Empty : GivenCell::Filled;
        wanted.*(f.name) = toText(cell);
    }

    template <typename M>
    void readMember(ImportRow& row, int field, const ColumnFacts& facts, M& member)
    {
        if constexpr (column_detail::IsOptional<M>::value) {
            if (!row.trimmed(field).empty())
                readMember(row, field, facts, member.emplace());
        } else if constexpr (std::is_same_v<M, QString>) {
            if (facts.file.isMail)
                member = row.mail(field);
            else
                member = facts.codes.empty() ? toText(row.text(field)) : toText(row.code(field, facts.codes).text);
        } else if constexpr (std::is_same_v<M, QDate>) {
            const Cell cell = row.date(field);
            if (cell.kind == Cell::Kind::Text)
                member = QDate::fromString(toText(cell.text), Qt::ISODate);
        } else if constexpr (std::is_enum_v<M>) {
            const Cell cell = row.code(field, facts.codes);
            if (!cell.text.empty())
                fromText(toText(cell.text), member);
        } else if constexpr (std::is_integral_v<M>) {
            const Cell cell = row.integer(field, std::numeric_limits<M>::min(), std::numeric_limits<M>::max());
            member = cell.kind == Cell::Kind::Integer ? static_cast<M>(cell.integer) : M{};
        } else {
            static_assert(!std::is_floating_point_v<M>, "a decimal number is kept as an integer of small parts");
            const Cell cell = row.reference(field, facts.refersTo);
            member = M(cell.kind == Cell::Kind::Integer ? cell.integer : 0);
        }
    }

    enum class Seen { First, Again, LeftOut };

    static KeyHash hashOf(const typename ImportRule<T>::Key& key, const T& row)
    {
        return keyHash(key.text.toStdString(), key.isOfAccount ? quint64(row.accountId.value()) : 0);
    }

    /// An error where an earlier row has the same key, but in an export of ours of what may stand there twice. LeftOut:
    /// the row is one of a merged account.
    Seen see(ImportRow& row, const T& wanted, const typename ImportRule<T>::Key& key)
    {
        if (key.text.isEmpty())
            return Seen::First;
        bool again = false;
        const bool mayRepeat = key.mayRepeat && m_session.preview().isOwnExport;
        if (!row.checkTwiceOfAccount(m_seen, hashOf(key, wanted), fieldOf(key.column), mayRepeat ? &again : nullptr))
            return Seen::LeftOut;
        return again ? Seen::Again : Seen::First;
    }

    /// The present row that this one is about; 0: none, or it is not known which. Of several with the same key it is
    /// the one that says the same, or the one that no other row is about.
    qint64 find(ImportRow& row, const T& wanted, const Given& given, const typename ImportRule<T>::Key& key, Seen seen)
    {
        const KeyHash hash = hashOf(key, wanted);
        const auto alike = key.text.isEmpty() ? m_alike.end() : m_alike.find({hash.a, hash.b});
        if (alike == m_alike.end())
            return seen == Seen::Again ? 0 : m_rule->find(row, wanted);
        std::vector<qint64> left;
        for (const qint64 id : alike->second)
            if (!m_taken.contains(id))
                left.push_back(id);
        const auto same = std::ranges::find_if(left, [&](qint64 id) { return saysSame(id, wanted, given); });
        if (same == left.end() && left.size() > 1) {
            row.error(fieldOf(key.column), Text::tr("several rows of the workspace say the same; change them there"));
            return 0;
        }
        const qint64 id = same != left.end() ? *same : left.empty() ? 0 : left.front();
        m_taken.insert(id);
        return id;
    }

    bool saysSame(qint64 id, T wanted, const Given& given)
    {
        const std::optional<T> before = readRow(id);
        if (!before)
            return false;
        keepOthers(wanted, *before, given);
        std::apply([&](const auto&... f) { (resolve(f, wanted, &*before), ...); }, RowTraits<T>::fields);
        m_rule->complete(wanted, &*before, given);
        return m_rule->isSame(m_rule->cleaned(*before), m_rule->cleaned(std::move(wanted)));
    }

    /// Columns that the file does not have stay as they are.
    void keepOthers(T& wanted, const T& before, const Given& given)
    {
        wanted.id = before.id;
        size_t column = 0;
        std::apply([&](const auto&... f) { (keep(f, wanted, before, given, column), ...); }, RowTraits<T>::fields);
    }
    template <typename M>
    static void keep(const Field<T, M>& f, T& wanted, const T& before, const Given& given, size_t& column)
    {
        if (given.m_cells[column++] == GivenCell::Absent)
            wanted.*(f.member) = before.*(f.member);
    }
    static void keep(const AmountField<T>& f, T& wanted, const T& before, const Given&, size_t& column)
    {
        column += 2;
        wanted.*(f.member) = before.*(f.member);
    }
    template <typename M>
    static void keep(const NamedField<T, M>& f, T& wanted, const T& before, const Given& given, size_t& column)
    {
        const bool absent = given.m_cells[column] == GivenCell::Absent;
        column += 2;
        if (absent) {
            wanted.*(f.member) = before.*(f.member);
            wanted.*(f.name) = before.*(f.name);
        }
    }

    /// A name that is that of one of our rows becomes a reference to it.
    template <typename F>
    void resolve(const F&, T&, const T*)
    {}
    template <typename M>
    void resolve(const NamedField<T, M>& f, T& wanted, const T* before)
    {
        const QString& name = wanted.*(f.name);
        // What stands there as a text stays one, though somebody may be called so by now.
        const bool stays = before && !(before->*(f.member)).isValid() && before->*(f.name) == name;
        if (name.isEmpty() || stays)
            return;
        const auto found = m_session.finder(f.facts.refersTo).find(name.toStdString(), wanted.accountId.value());
        if (found.answer != ReferenceFinder::Answer::Found)
            return;
        wanted.*(f.member) = M(found.id);
        (wanted.*(f.name)).clear();
    }

    int fieldOf(const char* column) const { return m_fieldOf[kTableInfo<T>.find(QAnyStringView(column))]; }

    /// An error where the rule refuses the row.
    Result<void> write(const T* before, const T& wanted)
    {
        ImportPreview& preview = m_session.preview();
        if (before && m_rule->isSame(m_rule->cleaned(*before), wanted)) {
            ++preview.unchanged;
            return {};
        }
        const Result<Edit> edit = m_rule->edit(before, wanted, m_session.act());
        if (!edit)
            return edit.error();
        m_writer.write(*edit);
        ++(edit->isEmpty() ? preview.unchanged : before ? preview.toUpdate : preview.toAdd);
        return {};
    }

    ImportSession& m_session;
    std::unique_ptr<ImportRule<T>> m_rule;
    EditImporter m_writer;
    bool m_empty;
    bool m_needsAccount = true;
    std::array<int, kWidth> m_fieldOf{}; ///< by column: its place among the file's fields, or -1
    std::optional<storage::Statement> m_find;
    KeyMap m_seen;
    std::map<std::pair<quint64, quint64>, std::vector<qint64>>
        m_alike;                        ///< present rows with a key that others have, too
    std::unordered_set<qint64> m_taken; ///< … of these: a row of the file is about them
    UnknownNames m_people{m_session, Entity::Member, QStringLiteral("owner")};
};

} // namespace tasuki::imports
