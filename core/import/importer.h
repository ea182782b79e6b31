// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/amount.h"
#include "base/entity.h"
#include "base/result.h"
#include "format/encoding.h"
#include "format/input_file.h"
#include "format/row_error.h"
#include "import/column_map.h"
#include "import/reading.h"
#include "import/recipe.h"
#include "import/table_reader.h"
#include "storage/database.h"

#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tasuki::imports {

using namespace format;

/// What to bring in, and who does it when.
struct ImportRequest {
    QString path; ///< a CSV, a spreadsheet or an HTML table; also what the history calls a pasted block
    std::optional<PastedBlock> pasted{}; ///< instead of a file
    Entity kind{};                       ///< one of importKinds()
    Encoding encoding = Encoding::Auto;
    QString sheet{};      ///< of a spreadsheet; empty: the first that holds a table of the kind
    qint64 headerRow = 0; ///< 0: found
    std::vector<ColumnOverride> overrides;
    /// How the files of their system are read; `overrides`, `assumptions` and what else stands here go before it. None:
    /// a recipe of the workspace that is known by just the file's headers is
    /// taken.
    std::optional<Recipe> recipe{};
    /// The kind is a guess: a recipe of the workspace or of the program that knows the file's headers decides it, and
    /// the file is read by that recipe.
    bool findsRecipe = false;
    bool asksForRecipes = true;          ///< false: as the file stands, whatever the workspace remembers
    std::vector<Assumption> assumptions; ///< what was answered to the questions of an earlier run
    QString source{};                    ///< the system whose keys the file has; empty: the workspace's own
    QDate changedFrom;    ///< contract lines that differ change from this day on; not valid: all of them is corrected
    QDate missingEnd;     ///< contract lines that the file no longer has end on this day; not valid: they stay
    bool waits = false;   ///< rows whose account nobody knows wait for it, and are no errors
    bool isRetry = false; ///< rows that waited come in: what their file left open has been answered
    bool dryRun = false;  ///< everything but the commit
    bool namesOptions = false; ///< what is said names the options of the command line that change it
    QDate today;               ///< changed owners, stages and teams take effect on it
    QDateTime at;
    MemberId who;
    TermLanguage language = TermLanguage::English; ///< in which errors call fields and choices
};

/// What becomes of a row of the file. A row that is added or changed may be restated as well: it changes the MRR of
/// months that are over.
enum class RowOutcome { Added, Changed, Unchanged, Restated };
inline constexpr size_t kRowOutcomes = 4;

/// A row of the file, as it stands there.
struct ListedRow {
    qint64 row = 0; ///< counted from the first row of the file or sheet
    QStringList cells;
    Entity kind{}; ///< what it becomes, where rows of the file become several kinds

    bool operator==(const ListedRow&) const = default;
};

/// A key of another system that is not known yet, and the account that it may be of.
struct Proposal {
    enum class Why { Name, Mail };

    QString key;
    QString named; ///< what the file calls the account; empty: nothing
    QString meant; ///< the account of the workspace
    Why why = Why::Name;
    qint64 rows = 0;

    bool operator==(const Proposal&) const = default;
};

/// What an import would do, or did.
struct ImportPreview {
    static constexpr size_t kFirstRows = 20;
    static constexpr size_t kMostListed = 200; ///< rows of each outcome; the others are only counted

    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    QStringList sheets; ///< of a spreadsheet, and which of them was read; empty for a text
    QString sheet;
    qint64 headerRow = 1; ///< counted from the first row of the file or sheet
    QStringList headers;
    ColumnMap columns;
    bool isOwnExport = false;         ///< it has every column that an export has: it means what it says
    std::vector<ListedRow> firstRows; ///< of the table
    /// By column, what the first value in `firstRows` that is not empty means: a date as ISO 8601, a number without
    /// what is written around it. As it stands where it cannot be read, and where the field is a text.
    QStringList understood;
    /// The rows of each outcome, by RowOutcome: those that a row of the file decides by itself. Of a dry run only.
    std::array<std::vector<ListedRow>, kRowOutcomes> listed;
    std::vector<LeftOutRow> leftOut; ///< rows that are none of the table, as many as a person wants to see
    qint64 rows = 0;                 ///< all rows of the table below the header
    qint64 toAdd = 0;
    qint64 toUpdate = 0;
    qint64 unchanged = 0;
    qint64 restated = 0;        ///< of these, rows that change the MRR of months that are over
    qint64 missing = 0;         ///< running contract lines that the file does not have
    qint64 unknownAccounts = 0; ///< rows that are errors since nobody knows their account, and could wait for it
    /// Of a file whose rows become rows of several kinds: the same counts by kind, which the others are the sums of.
    struct Part {
        Entity kind{};
        qint64 toAdd = 0;
        qint64 toUpdate = 0;
        qint64 unchanged = 0;
    };
    std::vector<Part> parts;
    qint64 leftOutByRecipe = 0;         ///< rows that are none of the kind
    qint64 withoutAccount = 0;          ///< people of another system's list who belong to no account: left out
    qint64 firstWithoutAccount = 0;     ///< … the row of the first
    qint64 waiting = 0;                 ///< rows that wait for their account
    qint64 newlyWaiting = 0;            ///< … of these, new or changed ones
    std::vector<qint64> settledImports; ///< the imports, for undo(), by which such rows came in behind this one
    qint64 settled = 0;                 ///< rows that waited and have come in
    std::optional<Amount> mrr;   ///< of the workspace and the current month behind the import, in base currency; of a
                                 ///< dry run that may change it only
    qint64 linked = 0;           ///< keys of the source that now name an account which was there
    QString recipe;              ///< the title of the one by which the file was read; empty: none
    std::optional<Recipe> known; ///< the one that was found, see ImportRequest::findsRecipe
    QString suggested;           ///< the name of one that knows such files and was not asked for
    QStringList warnings;
    static constexpr size_t kMostProposals = 1000;
    std::vector<Proposal> proposals;       ///< of the question "match", as many as a person can look at
    std::vector<ImportQuestion> questions; ///< each is an error of row 1, too: nothing was written
    /// Questions to which the file itself gives an answer that may be wrong: their first choice is taken.
    std::vector<ImportQuestion> taken;
    std::vector<RowError> errors; ///< in order of rows; with any of them nothing was written
    qint64 importId = 0;          ///< for undo(); 0 where nothing was written
};

/// toAdd, toUpdate, unchanged and restated: what tells what became of a row, where it is compared before and behind it.
inline std::array<qint64, kRowOutcomes> countsOf(const ImportPreview& preview)
{
    return {preview.toAdd, preview.toUpdate, preview.unchanged, preview.restated};
}

struct ImportProgress {
    qint64 rows = 0;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
};

/// Brings tables of files into a workspace: one file, one transaction, one line of history, one way back. It works on a
/// connection of its own and on the thread that made that one; nothing here asks a clock.
class Importer {
public:
    /// Asked now and then; false stops the import with ErrorCode::Cancelled and nothing written.
    using Progress = std::function<bool(const ImportProgress&)>;

    explicit Importer(storage::Database& db) : m_db(db) {}

    /// All rows, or none: wrong rows are in the answer's `errors`. An Error is what prevented the reading or writing
    /// as such. A file that changes nothing leaves no trace.
    Result<ImportPreview> run(const ImportRequest& request, const Progress& progress = {});

    /// Takes imports back, the latest first: all of them or none. Each is an act of its own in the history. Conflict
    /// where a row has been changed or used since. `progress` as above; its rows are those that were changed or are
    /// gone.
    Result<void> undo(std::span<const qint64> imports, const Act& act, const Progress& progress = {});
    Result<void> undo(qint64 importId, const Act& act, const Progress& progress = {})
    {
        return undo(std::span(&importId, 1), act, progress);
    }

private:
    Result<ImportPreview> runOnce(const ImportRequest& request, Reading& reading, const Progress& progress);

    storage::Database& m_db;
};

} // namespace tasuki::imports
