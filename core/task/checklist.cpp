// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/checklist.h"

#include <QRegularExpression>
#include <QStringList>

namespace tasuki::task {

namespace {

/// Captures what stands before the mark, the mark, and what stands behind it.
const QRegularExpression& itemPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\s*[-*+] \\[)([ xX])(\\]\\s+(\\S.*))$"));
    return pattern;
}

QString ticked(const QString& line, bool isDone)
{
    const auto match = itemPattern().match(line);
    return match.hasMatch() ? match.captured(1) + (isDone ? u'x' : u' ') + match.captured(3) : line;
}

} // namespace

std::vector<CheckItem> checklistOf(const QString& notes)
{
    std::vector<CheckItem> items;
    const QStringList lines = notes.split(u'\n');
    for (int i = 0; i < int(lines.size()); ++i)
        if (const auto match = itemPattern().match(lines[i]); match.hasMatch())
            items.push_back({match.captured(4).trimmed(), match.captured(2) != u" ", i});
    return items;
}

QString withItem(const QString& notes, int line, bool isDone)
{
    QStringList lines = notes.split(u'\n');
    if (line < 0 || line >= lines.size())
        return notes;
    lines[line] = ticked(lines[line], isDone);
    return lines.join(u'\n');
}

QString checklistShown(const QString& notes)
{
    QStringList lines = notes.split(u'\n');
    for (QString& line : lines)
        if (const auto match = itemPattern().match(line); match.hasMatch())
            line = (match.captured(2) != u" " ? QStringLiteral("✓ ") : QStringLiteral("□ ")) + match.captured(4);
    return lines.join(u'\n');
}

QString withoutTicks(const QString& notes)
{
    QStringList lines = notes.split(u'\n');
    for (QString& line : lines)
        line = ticked(line, false);
    return lines.join(u'\n');
}

} // namespace tasuki::task
