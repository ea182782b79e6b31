// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/clock.h"
#include "base/month.h"
#include "base/result.h"
#include "base/terms.h"
#include "import/reading.h"
#include "revenue/kpi.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace tasuki::cli {

/// Cli::tr("…") translates a sentence of the command line.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The exit statuses of the contract.
enum Status { kDone = 0, kRefused = 1, kUsage = 2, kUnusableFile = 3 };

/// What holds for every command.
struct Globals {
    std::unique_ptr<Clock> clock;
    QString actor; ///< name or mail of who acts; empty: nobody was named
    TermLanguage language = TermLanguage::English;
};

/// One command: what it takes and what it does.
struct Command {
    const char* name;
    const char* arguments; ///< as help shows them, after the name
    const char* purpose;   ///< a sentence, translated in the context "cli"
    const char* example;   ///< one whole call
    void (*addOptions)(QCommandLineParser& parser);
    /// `arguments` are those behind the command's name. Answers an exit status.
    int (*run)(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals);
};

extern const Command kNewCommand;
extern const Command kImportCommand;
extern const Command kExportCommand;
extern const Command kCaptureCommand;
extern const Command kKeysCommand;
extern const Command kMergeCommand;
extern const Command kRecipesCommand;
extern const Command kWaitingCommand;
extern const Command kKpiCommand;
extern const Command kOnboardingCommand;
extern const Command kMovementsCommand;
extern const Command kCohortsCommand;
extern const Command kSearchCommand;
extern const Command kCheckCommand;
extern const Command kBackupCommand;

/// A line on standard error.
void say(const QString& line);
/// Says what is wrong with the call; answers kUsage.
int usageError(const QString& sentence);
/// Says the error; answers the status of an error of the workspace.
int failWorkspace(const Error& error);
/// Says the error; answers kRefused: an input or output is wrong, the workspace is not.
int refuse(const Error& error);

/// The workspace of a command, with who acts; or nothing, and `status` says why.
std::unique_ptr<Workspace> openWorkspace(const QString& path, bool readOnly, Globals& globals, int& status);

/// The account of this key; or nothing, and `status` says why.
std::optional<Account> accountNamed(Workspace& workspace, const QString& key, int& status);

/// Brings in the rows that wait and whose account is known by now, and says what became of them; false where some of
/// them are wrong, or nothing could be written. `tells`: also how many still wait where none came in.
bool settleWaiting(Workspace& workspace, const Globals& globals, const std::vector<imports::Assumption>& answers,
                   bool tells = false);

/// Reads --from and --to (YYYY-MM). Nothing where one is no month.
struct MonthRange {
    std::optional<Month> from;
    std::optional<Month> to;
};
std::optional<MonthRange> monthRange(const QCommandLineParser& parser);
void addMonthOptions(QCommandLineParser& parser);
/// Only one of them: "from" or "to".
void addMonthOption(QCommandLineParser& parser, const QString& name);

/// --window and --by.
void addSliceOptions(QCommandLineParser& parser);
/// False if one of them is not known; the error has been printed then. Options that are not given change nothing.
bool readSlices(const QCommandLineParser& parser, revenue::Window& window, std::optional<revenue::Dimension>& by);
/// Nothing if it is not known; the error has been printed then.
std::optional<revenue::Dimension> dimensionNamed(const QString& name);

/// The book of the workspace, or nothing if a currency has no rate. Prints a warning for accounts whose total is
/// negative.
std::optional<revenue::Book> readBook(Workspace& workspace, int& status);
/// The first month asked: as given, else the first with data, else the last one.
Month firstMonth(const MonthRange& range, const revenue::Book& book, Month last);
Month lastMonth(const MonthRange& range, const Workspace& workspace);

} // namespace tasuki::cli
