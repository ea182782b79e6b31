// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "format/csv_writer.h"
#include "format/file_writer.h"
#include "format/output_path.h"
#include "import/importer.h"
#include "import/recipe_store.h"
#include "import/source_name.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

#include <cstdio>

namespace tasuki::cli {

using namespace format;
using namespace imports;

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("encoding"),
                      Cli::tr("auto (default), utf-8, cp932, utf-16, euc-jp, iso-2022-jp, windows-1252, windows-1250, "
                              "cp850, gbk and others."),
                      QStringLiteral("ENCODING")});
    parser.addOption({QStringLiteral("map"),
                      Cli::tr("Read this column as that field; can be repeated; default: matched by name."),
                      QStringLiteral("COLUMN=FIELD")});
    parser.addOption({QStringLiteral("sheet"),
                      Cli::tr("Sheet of a spreadsheet; default: the first that holds a table."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("header-row"),
                      Cli::tr("Row with the headings; default: found in the first 50 rows."), QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("assume"),
         Cli::tr("Answer a question that the file leaves open, such as end=last-day; can be repeated; default: ask."),
         QStringLiteral("WHAT=HOW")});
    parser.addOption(
        {QStringLiteral("recipe"),
         Cli::tr("Read the file by this recipe, or by none; default: one that was saved for these headers."),
         QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("save-recipe"),
         Cli::tr("Remember the matched columns and the answers for the next file with these headers; default: don't."),
         QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("source"),
                      Cli::tr("System whose keys the file has, such as Stripe; default: the workspace's own keys."),
                      QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("unmatched"),
         Cli::tr("refuse (default), or wait: rows whose account is not known yet wait for it and are no errors."),
         QStringLiteral("wait|refuse")});
    parser.addOption(
        {QStringLiteral("changed"),
         Cli::tr("correct (default), or from:YYYY-MM-DD: contract lines that differ change from this day on."),
         QStringLiteral("correct|from:DAY")});
    parser.addOption(
        {QStringLiteral("missing"),
         Cli::tr("keep (default), or end:YYYY-MM-DD: contract lines that are not in the file end on this day."),
         QStringLiteral("keep|end:DAY")});
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Check only; save nothing.")});
    parser.addOption({QStringLiteral("errors"), Cli::tr("Also write errors to this CSV file; default: none."),
                      QStringLiteral("OUT.csv")});
}

/// Reads "correct" or "from:DAY"; false where it is neither, which was said.
bool readDay(const QCommandLineParser& parser, const QString& option, const QString& plain, const QString& prefix,
             Entity kind, QDate& day)
{
    if (!parser.isSet(option))
        return true;
    const QString value = parser.value(option);
    if (kind != Entity::Subscription && kind != Entity::Sheet) {
        usageError(Cli::tr("--%1 is for contract lines only. Omit it.").arg(option));
        return false;
    }
    if (value == plain)
        return true;
    if (value.startsWith(prefix))
        day = QDate::fromString(value.sliced(prefix.size()), Qt::ISODate);
    if (!day.isValid())
        usageError(Cli::tr("Invalid --%1 “%2”. Use %3 or %4YYYY-MM-DD.").arg(option, value, plain, prefix));
    return day.isValid();
}

/// Reads what is asked; nothing where it is wrong, which was said.
std::optional<ImportRequest> requestOf(const QStringList& arguments, const QCommandLineParser& parser)
{
    const auto wrong = [](const QString& sentence) {
        usageError(sentence);
        return std::nullopt;
    };
    if (arguments.size() != 3)
        return wrong(Cli::tr("“import” takes a workspace, a KIND and a CSV file."));
    const Kind* kind = kindOfImport(arguments[1]);
    if (!kind)
        return wrong(Cli::tr("“%1” can't be imported. Use one of: %2")
                         .arg(arguments[1], importKindCodes().join(QStringLiteral(", "))));
    ImportRequest request;
    request.path = arguments[2];
    request.kind = kind->entity();
    request.dryRun = parser.isSet(QStringLiteral("dry-run"));
    request.namesOptions = true;
    if (parser.isSet(QStringLiteral("encoding"))) {
        const auto encoding = inputEncoding(parser.value(QStringLiteral("encoding")));
        if (!encoding)
            return wrong(
                Cli::tr("Invalid encoding “%1”. Use one of: %2.")
                    .arg(parser.value(QStringLiteral("encoding")), inputEncodingNames().join(QStringLiteral(", "))));
        request.encoding = *encoding;
    }
    request.sheet = parser.value(QStringLiteral("sheet"));
    if (parser.isSet(QStringLiteral("source"))) {
        const auto source = sourceName(parser.value(QStringLiteral("source")));
        if (!source)
            return wrong(source.error().text);
        request.source = *source;
    }
    if (parser.isSet(QStringLiteral("header-row"))) {
        request.headerRow = parser.value(QStringLiteral("header-row")).toLongLong();
        if (request.headerRow < 1)
            return wrong(
                Cli::tr("Invalid row “%1”. Use a number from 1.").arg(parser.value(QStringLiteral("header-row"))));
    }
    if (parser.isSet(QStringLiteral("unmatched"))) {
        const QString value = parser.value(QStringLiteral("unmatched"));
        if (value != u"wait" && value != u"refuse")
            return wrong(Cli::tr("Invalid --unmatched “%1”. Use wait or refuse.").arg(value));
        request.waits = value == u"wait";
    }
    for (const QString& text : parser.values(QStringLiteral("map"))) {
        const auto parsed = parseColumnOverride(*kind->file, text);
        if (!parsed)
            return wrong(parsed.error().text);
        request.overrides.push_back(*parsed);
    }
    for (const QString& text : parser.values(QStringLiteral("assume"))) {
        const auto parsed = parseAssumption(text);
        if (!parsed)
            return wrong(parsed.error().text);
        request.assumptions.push_back(*parsed);
    }
    if (parser.value(QStringLiteral("save-recipe")).simplified() == u"none")
        return wrong(Cli::tr("Invalid name “none”. It asks for no recipe."));
    if (!readDay(parser, QStringLiteral("changed"), QStringLiteral("correct"), QStringLiteral("from:"), request.kind,
                 request.changedFrom)
        || !readDay(parser, QStringLiteral("missing"), QStringLiteral("keep"), QStringLiteral("end:"), request.kind,
                    request.missingEnd))
        return std::nullopt;
    return request;
}

Result<void> writeErrors(const std::vector<RowError>& errors, ByteSink& bytes, Encoding encoding)
{
    CsvOptions options;
    options.encoding = encoding;
    CsvWriter csv(bytes, options);
    const std::vector<Column> columns = {{QStringLiteral("row"), {}, ColumnType::Number},
                                         {QStringLiteral("column"), {}, ColumnType::Text},
                                         {QStringLiteral("value"), {}, ColumnType::Text},
                                         {QStringLiteral("reason"), {}, ColumnType::Text}};
    TASUKI_TRY(csv.begin(columns));
    for (const RowError& error : errors)
        TASUKI_TRY(writeRow(csv, {QString::number(error.row), error.column, error.value, error.reason}));
    return csv.end();
}

class StandardError final : public ByteSink {
public:
    Result<void> write(std::string_view bytes) override
    {
        std::fwrite(bytes.data(), 1, bytes.size(), stderr);
        return {};
    }
};

void saySuggested(const ImportPreview& preview)
{
    if (preview.recipe.isEmpty() && !preview.suggested.isEmpty())
        say(Cli::tr("The file looks like one that --recipe %1 reads.").arg(preview.suggested));
}

/// 1, and every error on standard error and in the file that was asked for.
int reportErrors(const ImportPreview& preview, const QString& file, const QString& csvRead)
{
    StandardError standardError;
    const auto said = writeErrors(preview.errors, standardError, Encoding::Utf8);
    Q_UNUSED(said); // there is nowhere left to say it
    say(Cli::tr("%n errors; nothing was imported.", nullptr, int(preview.errors.size())));
    saySuggested(preview);
    if (file.isEmpty())
        return kRefused;
    auto writer = FileWriter::open(file, {csvRead});
    if (!writer)
        return refuse(writer.error());
    auto written = writeErrors(preview.errors, **writer, Encoding::Utf8Bom);
    if (written)
        written = (*writer)->commit();
    return written ? int(kRefused) : refuse(written.error());
}

void sayCounts(const ImportPreview& preview, bool dryRun, TermLanguage language)
{
    if (preview.parts.empty()) {
        const auto rows = int(preview.rows);
        const QString counts =
            dryRun ? Cli::tr("%n rows: %1 would be added, %2 changed, %3 left as they are.", nullptr, rows)
                   : Cli::tr("%n rows: %1 added, %2 changed, %3 left as they were.", nullptr, rows);
        say(counts.arg(preview.toAdd).arg(preview.toUpdate).arg(preview.unchanged));
    } else {
        say(Cli::tr("%n rows", nullptr, int(preview.rows)));
    }
    for (const ImportPreview::Part& part : preview.parts) {
        const QString counts = dryRun ? Cli::tr("%1: %2 would be added, %3 changed, %4 left as they are.")
                                      : Cli::tr("%1: %2 added, %3 changed, %4 left as they were.");
        say(counts.arg(kindOf(part.kind)->file->many.text(language))
                .arg(part.toAdd)
                .arg(part.toUpdate)
                .arg(part.unchanged));
    }
    if (preview.waiting > 0)
        say(Cli::tr("%n rows wait for their account. See “tasuki-cli waiting”.", nullptr, int(preview.waiting)));
    if (preview.settled > 0)
        say(Cli::tr("%n rows that waited have come in.", nullptr, int(preview.settled)));
    if (preview.linked > 0)
        say(Cli::tr("%n keys added to accounts.", nullptr, int(preview.linked)));
}

void sayResult(const ImportPreview& preview, bool dryRun, TermLanguage language)
{
    if (!preview.recipe.isEmpty())
        say(Cli::tr("Recipe: %1.").arg(preview.recipe));
    saySuggested(preview);
    for (const QString& warning : preview.warnings)
        say(Cli::tr("Warning: %1").arg(warning));
    if (!preview.sheet.isEmpty()) {
        say(Cli::tr("Read sheet “%1”.").arg(preview.sheet));
        sayCounts(preview, dryRun, language);
        return;
    }
    const QString delimiter = preview.delimiter == '\t' ? Cli::tr("tab") : QString(QLatin1Char(preview.delimiter));
    say(Cli::tr("Read as %1, columns separated by %2.").arg(encodingName(preview.encoding), delimiter));
    sayCounts(preview, dryRun, language);
}

// A return type with :: makes lupdate lose the context of the sentence.
using Progress = Importer::Progress;

/// Every tenth part of a long import, on a line of its own.
Progress progressLines()
{
    return [last = qint64(0)](const ImportProgress& progress) mutable {
        constexpr qint64 kLong = 200'000;
        if (progress.rows - last >= kLong && progress.bytesTotal > 0) {
            last = progress.rows;
            say(Cli::tr("%1 rows (%2 %)").arg(progress.rows).arg(progress.bytesDone * 100 / progress.bytesTotal));
        }
        return true;
    };
}

/// The recipe that is asked for; false where it is not known, which was said.
bool readRecipe(Workspace& workspace, const QCommandLineParser& parser, ImportRequest& request, int& status)
{
    const QString name = parser.value(QStringLiteral("recipe"));
    request.asksForRecipes = name != u"none";
    if (name.isEmpty() || !request.asksForRecipes)
        return true;
    const auto recipe = RecipeStore(workspace.db()).find(name);
    if (!recipe)
        status = failWorkspace(recipe.error());
    else if (!*recipe)
        status =
            refuse({ErrorCode::NotFound, Cli::tr("Recipe “%1” not found. See “tasuki-cli recipes”.").arg(name), {}});
    else
        request.recipe = **recipe;
    return request.recipe.has_value();
}

int saveRecipe(Workspace& workspace, const QString& name, const ImportRequest& request, const ImportPreview& preview)
{
    const RecipeStore store(workspace.db());
    Recipe used = request.recipe.value_or(Recipe());
    if (!request.source.isEmpty())
        used.source = request.source;
    const Recipe recipe = recipeOf(name, *kindOf(request.kind)->file, used, preview.headers, preview.columns,
                                   request.assumptions, request.encoding);
    const auto edit = store.keep(recipe, workspace.act());
    const auto done = edit ? workspace.apply(*edit) : Result<void>(edit.error());
    return done ? int(kDone) : failWorkspace(done.error());
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    auto request = requestOf(arguments, parser);
    if (!request)
        return kUsage;
    const QString errors = parser.value(QStringLiteral("errors"));
    // Before the import, not behind it: where there is nothing to report, the call was wrong all the same.
    if (!errors.isEmpty())
        if (const auto may = checkOutputPath(errors, {request->path}); !may)
            return refuse(may.error());
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], false, globals, status);
    if (!workspace)
        return status;
    request->today = globals.clock->today();
    request->at = globals.clock->now();
    request->who = workspace->actor();
    request->language = globals.language;
    if (!readRecipe(*workspace, parser, *request, status))
        return status;
    const auto preview = Importer(workspace->db()).run(*request, progressLines());
    if (!preview) {
        // A CSV that cannot be read is refused; a workspace that cannot be written is another matter.
        const ErrorCode code = preview.error().code;
        return code == ErrorCode::Locked || code == ErrorCode::Damaged ? failWorkspace(preview.error())
                                                                       : refuse(preview.error());
    }
    if (!preview->errors.empty())
        return reportErrors(*preview, errors, request->path);
    sayResult(*preview, request->dryRun, globals.language);
    // An account that is here now may be what other rows wait for.
    if (!request->dryRun && preview->importId != 0)
        settleWaiting(*workspace, globals, request->assumptions);
    const QString recipe = parser.value(QStringLiteral("save-recipe")).simplified();
    return recipe.isEmpty() || request->dryRun ? int(kDone) : saveRecipe(*workspace, recipe, *request, *preview);
}

} // namespace

const Command kImportCommand = {
    "import",
    "FILE KIND CSV [--encoding auto|utf-8|cp932|utf-16] [--sheet NAME] [--header-row N] [--map COLUMN=FIELD]... [--recipe NAME] [--save-recipe NAME] [--source NAME] [--assume WHAT=HOW]... [--unmatched wait|refuse] [--changed correct|from:DAY] [--missing keep|end:DAY] [--dry-run] [--errors OUT.csv]",
    QT_TRANSLATE_NOOP("cli", "Add and change rows from a CSV file: all of them, or none if there is an error."),
    "tasuki-cli import team.tasuki accounts accounts.csv --dry-run",
    &addOptions,
    &run};

} // namespace tasuki::cli
