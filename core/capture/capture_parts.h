// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The small parts of a captured line, each read at one place of the narrowed text (narrowedUnits). Only capture.cpp
/// asks for them.
namespace tasuki::capture {

struct ReadInt {
    int value = 0;
    qsizetype end = 0; ///< behind the last unit of it
};

/// Whether a word may end before this place: the end, a space or a mark.
bool endsWord(const QString& text, qsizetype at);
/// 45分, 1時間, 1時間半, 1h30m, 1.5h, 45min, 2 hours
std::optional<ReadInt> minutesAt(const QString& text, qsizetype at);
/// :) :( :D 😊, 反応:良い, mood: good; −2 to 2
std::optional<ReadInt> moodAt(const QString& text, qsizetype at);

/// What begins a new part of the line: a word with a colon, or an arrow that stands at the beginning of a word or
/// between Japanese words or marks.
struct Marker {
    bool isPromise = false; ///< else a task
    qsizetype start = 0;
    qsizetype end = 0;
};
std::optional<Marker> nextMarker(const QString& text, qsizetype from);

/// The text without spaces and commas at its ends; every run of spaces is one.
QString tidied(const QString& text);

} // namespace tasuki::capture
