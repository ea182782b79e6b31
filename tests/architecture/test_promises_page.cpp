// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>

using namespace tasuki;

// docs/promises.md says which promises are tested, the tests' tags which promise each of them tries.

namespace {

struct Tags {
    QMap<int, QStringList> files; ///< by the number of the promise
    QStringList untagged;         ///< titles that begin with a promise and lack its tag
};

void readTags(const QString& path, const QString& text, Tags& tags)
{
    static const QRegularExpression test(QStringLiteral(
        "(?:TEST_CASE|TEST_CASE_METHOD|SCENARIO)\\(\\s*(?:\\w+,\\s*)?\"((?:[^\"\\\\]|\\\\.)*)\"(?:,\\s*\"([^\"]*)\")?"));
    static const QRegularExpression tag(QStringLiteral("\\[P(\\d+)\\]"));
    static const QRegularExpression title(QStringLiteral("^P(\\d+): "));
    for (auto tests = test.globalMatch(text); tests.hasNext();) {
        const auto found = tests.next();
        for (auto all = tag.globalMatch(found.captured(2)); all.hasNext();)
            tags.files[all.next().captured(1).toInt()] += path;
        const auto named = title.match(found.captured(1));
        if (named.hasMatch() && !found.captured(2).contains(QStringLiteral("[P%1]").arg(named.captured(1))))
            tags.untagged += found.captured(1);
    }
}

/// What the page says of each promise: whether it calls it tested.
QMap<int, bool> promisesOf(const QString& page)
{
    static const QRegularExpression row(QStringLiteral("^\\| P(\\d+) \\|.*\\| ([^|]*) \\|$"),
                                        QRegularExpression::MultilineOption);
    QMap<int, bool> promises;
    for (auto rows = row.globalMatch(page); rows.hasNext();) {
        const auto found = rows.next();
        promises[found.captured(1).toInt()] = found.captured(2).startsWith(QStringLiteral("tested:"));
    }
    return promises;
}

QStringList contradictions(const QMap<int, bool>& promises, const Tags& tags)
{
    QStringList found;
    for (auto it = tags.files.begin(); it != tags.files.end(); ++it)
        if (!promises.contains(it.key()))
            found += QStringLiteral("[P%1] of %2 is not on the page").arg(it.key()).arg(it->first());
        else if (!promises[it.key()])
            found += QStringLiteral("P%1 is tested by %2, and the page does not say so").arg(it.key()).arg(it->first());
    for (auto it = promises.begin(); it != promises.end(); ++it)
        if (*it && !tags.files.contains(it.key()))
            found += QStringLiteral("the page calls P%1 tested, and no test has its tag").arg(it.key());
    for (const QString& title : tags.untagged)
        found += QStringLiteral("“%1” lacks the tag of its promise").arg(title);
    return found;
}

} // namespace

TEST_CASE("the page of promises and the tags of the tests say the same", "[architecture][documents]")
{
    const QDir root(QStringLiteral(TASUKI_SOURCE_DIR));
    Tags tags;
    QDirIterator files(root.filePath(QStringLiteral("tests")), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        // This file's own examples are no promises.
        if (!path.endsWith(QStringLiteral("test_promises_page.cpp")))
            readTags(root.relativeFilePath(path), QString::fromUtf8(test::readFile(path)), tags);
    }
    const auto promises =
        promisesOf(QString::fromUtf8(test::readFile(root.filePath(QStringLiteral("docs/promises.md")))));
    CHECK(promises.size() == 34);
    CHECK(tags.files.size() > 10);
    for (const QString& contradiction : contradictions(promises, tags))
        FAIL_CHECK(contradiction.toStdString());
}

TEST_CASE("a promise without its test, and a test without its promise, are found", "[architecture][documents]")
{
    const auto found = [](const char* page, const char* test) {
        Tags tags;
        readTags(QStringLiteral("t.cpp"), QString::fromUtf8(test), tags);
        return contradictions(promisesOf(QString::fromUtf8(page)), tags).size();
    };
    constexpr const char* kTested = "| P1 | A | B | 1 | tested: `core` |\n";
    CHECK(found(kTested, "TEST_CASE(\"P1: a\", \"[x][P1]\")") == 0);
    CHECK(found(kTested, "TEST_CASE_METHOD(F, \"a\",\n  \"[P1][x]\")") == 0);
    CHECK(found(kTested, "TEST_CASE(\"a\", \"[x]\")") == 1);
    CHECK(found("| P1 | A | B | 1 | not yet |\n", "TEST_CASE(\"a\", \"[P1]\")") == 1);
    CHECK(found(kTested, "TEST_CASE(\"a\", \"[P1][P2]\")") == 1);
    CHECK(found(kTested, "TEST_CASE(\"P1: a\", \"[x]\")\nTEST_CASE(\"b\", \"[P1]\")") == 1);
}
