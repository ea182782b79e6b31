// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exchange/csv_writer.h"
#include "exchange/table.h"

#include <functional>

namespace tasuki::cli {

/// How a result is to be written, from the options of the call.
struct OutputOptions {
    QString path; ///< empty: standard output
    bool json = false;
    exchange::CsvOptions csv;
};

void addOutputOptions(QCommandLineParser& parser);
void addFormatOption(QCommandLineParser& parser);
void addEncodingOptions(QCommandLineParser& parser);
/// Nothing where an option's value is wrong, which was said.
std::optional<OutputOptions> outputOptions(const QCommandLineParser& parser, const Globals& globals);

/// Gives `write` a sink and brings what it wrote out whole, or not at all. Answers an exit status.
int writeOut(const OutputOptions& options, const std::function<Result<void>(exchange::RowSink&)>& write);
int writeOut(const OutputOptions& options, const exchange::Table& table);

} // namespace tasuki::cli
