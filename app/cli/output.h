// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "format/csv_writer.h"
#include "format/file_writer.h"
#include "format/table.h"

#include <functional>

namespace tasuki::cli {

/// How a result is to be written, from the options of the call.
struct OutputOptions {
    QString path; ///< empty: standard output
    enum class Format { Csv, Json, Xlsx, Ics };
    Format format = Format::Csv;
    int moneyDecimals = 0; ///< of a spreadsheet: the base currency's
    format::CsvOptions csv;
};

void addOutputOptions(QCommandLineParser& parser);
void addFormatOption(QCommandLineParser& parser);
/// The same, also with ics: a calendar file.
void addListFormatOption(QCommandLineParser& parser);
void addEncodingOptions(QCommandLineParser& parser);
/// Nothing if an option's value is wrong; the error has been printed then.
/// `mayBeCalendar`: ics is a format, too.
std::optional<OutputOptions> outputOptions(const QCommandLineParser& parser, const Globals& globals,
                                           bool mayBeCalendar = false);

/// Calls `write` with a sink; the result is written whole or not at all. Returns an exit status.
int writeOut(const OutputOptions& options, const std::function<Result<void>(format::RowSink&)>& write);
int writeOut(const OutputOptions& options, const format::Table& table);
/// For a result that is not written row by row: `write` returns all of its bytes.
int writeBytesOut(const OutputOptions& options, const std::function<Result<void>(format::ByteSink&)>& write);

} // namespace tasuki::cli
