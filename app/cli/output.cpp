// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "format/file_writer.h"
#include "format/json_writer.h"
#include "format/xlsx_writer.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tasuki::cli {

using namespace format;

namespace {

class StandardOutput final : public ByteSink {
public:
    Result<void> write(std::string_view bytes) override
    {
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() ? Result<void>() : failure();
    }
    Result<void> flush() { return std::fflush(stdout) == 0 ? Result<void>() : failure(); }

private:
    static Error failure()
    {
        return {ErrorCode::Io, Cli::tr("Couldn't write the result to standard output."),
                QString::fromLocal8Bit(std::strerror(errno))};
    }
};

Result<void> writeTo(ByteSink& bytes, const OutputOptions& options, const std::function<Result<void>(RowSink&)>& write)
{
    if (options.format == OutputOptions::Format::Json) {
        JsonWriter json(bytes);
        return write(json);
    }
    if (options.format == OutputOptions::Format::Xlsx) {
        XlsxWriter xlsx(bytes, {options.csv.japaneseHeader, options.moneyDecimals});
        return write(xlsx);
    }
    CsvWriter csv(bytes, options.csv);
    TASUKI_TRY(write(csv));
    if (csv.unencodableCount() > 0)
        say(Cli::tr("Warning: replaced %1 characters that the encoding lacks.").arg(csv.unencodableCount()));
    return {};
}

/// The whole result goes into the file, or to standard output, or nowhere.
Result<void> writeFileOrOutput(const OutputOptions& options, bool atOnce,
                               const std::function<Result<void>(ByteSink&)>& write)
{
    if (!options.path.isEmpty()) {
        auto file = FileWriter::open(options.path);
        if (!file)
            return std::move(file).error();
        TASUKI_TRY(write(**file));
        return (*file)->commit();
    }
    StandardOutput output;
    if (atOnce) {
        MemorySink memory;
        TASUKI_TRY(write(memory));
        TASUKI_TRY(output.write({memory.bytes().constData(), size_t(memory.bytes().size())}));
    } else {
        TASUKI_TRY(write(output));
    }
    return output.flush();
}

} // namespace

void addOutputOptions(QCommandLineParser& parser)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Cli::tr("Write to this file; default: standard output."),
                      QStringLiteral("OUT")});
}

void addFormatOption(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("format"), Cli::tr("csv (default), json or xlsx."), QStringLiteral("FORMAT")});
}

void addListFormatOption(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("format"), Cli::tr("csv (default), json, xlsx, or ics for tasks."), QStringLiteral("FORMAT")});
}

void addEncodingOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("encoding"), Cli::tr("utf-8-bom (default), utf-8 or cp932."), QStringLiteral("ENCODING")});
    parser.addOption({QStringLiteral("lossy"), Cli::tr("Replaces characters the encoding lacks; default: refuse."),
                      QStringLiteral("CHAR")});
}

std::optional<OutputOptions> outputOptions(const QCommandLineParser& parser, const Globals& globals, bool mayBeCalendar)
{
    OutputOptions options;
    options.csv.japaneseHeader = globals.language == TermLanguage::Japanese;
    const QStringList known = parser.optionNames();
    const auto value = [&](const QString& name) {
        return known.contains(name) ? std::optional(parser.value(name)) : std::nullopt;
    };
    const auto wrong = [](const QString& sentence) {
        usageError(sentence);
        return std::nullopt;
    };
    if (const auto path =
            value(QStringLiteral("o")).has_value() ? value(QStringLiteral("o")) : value(QStringLiteral("output"))) {
        if (path->isEmpty())
            return wrong(Cli::tr("Enter a file name after -o."));
        options.path = *path;
    }
    if (const auto format = value(QStringLiteral("format"))) {
        const bool isCalendar = *format == u"ics" && mayBeCalendar;
        if (*format != u"csv" && *format != u"json" && *format != u"xlsx" && !isCalendar)
            return wrong(*format == u"ics" ? Cli::tr("Only tasks can be a calendar file. Use csv, json or xlsx.")
                                           : Cli::tr("Invalid format “%1”. Use csv, json or xlsx.").arg(*format));
        options.format = isCalendar           ? OutputOptions::Format::Ics
                         : *format == u"json" ? OutputOptions::Format::Json
                         : *format == u"xlsx" ? OutputOptions::Format::Xlsx
                                              : OutputOptions::Format::Csv;
    }
    if (const auto name = value(QStringLiteral("encoding"))) {
        const auto encoding = outputEncoding(*name);
        if (!encoding || options.format != OutputOptions::Format::Csv)
            return wrong(encoding ? Cli::tr("JSON, spreadsheets and calendar files are always UTF-8. Omit --encoding.")
                                  : Cli::tr("Invalid encoding “%1”. Use utf-8-bom, utf-8 or cp932.").arg(*name));
        options.csv.encoding = *encoding;
    }
    if (const auto text = value(QStringLiteral("lossy"))) {
        options.csv.lossy = lossyReplacement(*text);
        if (!options.csv.lossy)
            return wrong(Cli::tr("Use --lossy with one character that the encoding has, such as 〓."));
    }
    return options;
}

int writeOut(const OutputOptions& options, const std::function<Result<void>(RowSink&)>& write)
{
    // Whether an encoding or a sheet holds everything is known at the end only, and what was printed cannot be taken
    // back.
    const bool atOnce = options.format == OutputOptions::Format::Xlsx
                        || (options.csv.encoding == Encoding::Cp932 && !options.csv.lossy);
    const auto written =
        writeFileOrOutput(options, atOnce, [&](ByteSink& bytes) { return writeTo(bytes, options, write); });
    return written ? kDone : refuse(written.error());
}

int writeBytesOut(const OutputOptions& options, const std::function<Result<void>(ByteSink&)>& write)
{
    const auto written = writeFileOrOutput(options, true, write);
    return written ? kDone : refuse(written.error());
}

int writeOut(const OutputOptions& options, const Table& table)
{
    return writeOut(options, [&](RowSink& sink) { return writeTable(table, sink); });
}

} // namespace tasuki::cli
