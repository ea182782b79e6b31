// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "support/paths.h"

#include <QRegularExpression>
#include <QSet>

using namespace tasuki;
using test::CliFixture;

namespace {

QString source(const char* path)
{
    return QString::fromUtf8(test::readFile(QStringLiteral(TASUKI_SOURCE_DIR "/") + QString::fromLatin1(path)));
}

/// The long options that a help text lists at the beginnings of its lines.
QSet<QString> optionsOf(const QString& help)
{
    static const QRegularExpression option(QStringLiteral("^\\s+(?:-\\w, )?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QSet<QString> options;
    for (auto found = option.globalMatch(help); found.hasNext();)
        options += found.next().captured(1);
    return options;
}

/// The options of a text of options that a manual page and a completion do not tell.
QStringList untold(const QString& help, const QString& manual, const QString& completion)
{
    QStringList missing;
    const QString plain = QString(manual).remove(u'\\');
    const auto tells = [](const QString& text, const QString& option) {
        return text.contains(QRegularExpression(QRegularExpression::escape(option) + QStringLiteral("(?![a-z-])")));
    };
    for (const QString& option : optionsOf(help)) {
        if (!tells(plain, option))
            missing += QStringLiteral("manual page: ") + option;
        if (!tells(completion, option))
            missing += QStringLiteral("completion: ") + option;
    }
    return missing;
}

} // namespace

TEST_CASE_METHOD(CliFixture, "the manual page and the completion tell every command and option", "[cli][manual]")
{
    const QString manual = source("packaging/linux/tasuki-cli.1");
    const QString completion = source("packaging/linux/tasuki-cli.bash");
    static const QRegularExpression line(QStringLiteral("^tasuki-cli ([a-z]+) "), QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto found = line.globalMatch(QString::fromUtf8(good("--help").out)); found.hasNext(); ++commands) {
        const QString command = found.next().captured(1);
        INFO(command.toStdString());
        CHECK(manual.contains(QStringLiteral(".BI ") + command + QStringLiteral(" \" FILE")));
        CHECK(completion.contains(command));
        const QString help = QString::fromUtf8(good((command + QStringLiteral(" --help")).toLatin1()).out);
        CHECK(optionsOf(help).size() >= 5);
        const std::string missing = untold(help, manual, completion).join(QStringLiteral(", ")).toStdString();
        INFO(missing);
        CHECK(missing.empty());
    }
    CHECK(commands >= 9);
}

TEST_CASE("README, manual page and completion name every kind of file", "[cli][manual]")
{
    for (const char* path : {"README.md", "packaging/linux/tasuki-cli.1", "packaging/linux/tasuki-cli.bash"})
        for (const QString& code : importKindCodes()) {
            INFO(path << ": " << code.toStdString());
            CHECK(source(path).contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(code))));
        }
}

TEST_CASE("an option that no manual tells is found", "[cli][manual]")
{
    CHECK(untold(QStringLiteral("Options:\n  -n, --new-thing X  Does it.\n"), QStringLiteral("\\-\\-new\\-things"),
                 QStringLiteral("--new-thing"))
          == QStringList{QStringLiteral("manual page: --new-thing")});
}
