// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// The checklist of a task: the lines "- [ ] text" and "- [x] text" of its notes, as Markdown has them.
namespace tasuki::task {

struct CheckItem {
    QString text;
    bool isDone = false;
    int line = 0; ///< of the notes, from 0

    bool operator==(const CheckItem&) const = default;
};

std::vector<CheckItem> checklistOf(const QString& notes);
/// The notes with the item of that line ticked or not; as they were where the line is no item.
QString withItem(const QString& notes, int line, bool isDone);
/// The notes as they are read where nothing is ticked: "✓ text" and "□ text" in place of the Markdown.
QString checklistShown(const QString& notes);
/// The notes with no item ticked: those of the next one of a task that repeats.
QString withoutTicks(const QString& notes);

} // namespace tasuki::task
