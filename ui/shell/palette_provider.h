// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace tasuki {

/// One line of the palette.
struct PaletteItem {
    QString title;
    QString subtitle; ///< what it is: "Account · health 41"
    QString icon;
    QString key;   ///< shown at the right, as a key cap
    int score = 0; ///< of fuzzyScore
    std::function<void()> run;
    struct Mark {
        int at;
        int size;
    };
    std::vector<Mark> marks{}; ///< parts of the title that were searched
    bool isText = false;       ///< the title is a text that may be long: it leaves the subtitle its room
};

/// What was typed, without its prefix.
struct PaletteQuery {
    QString text;
    QString folded; ///< as searchFold makes it: compare with folded texts
};

/// Finds lines for the palette. It is asked on every keystroke: answer within a few milliseconds.
class PaletteProvider {
public:
    virtual ~PaletteProvider() = default;
    /// '>' commands, '@' people, '#' views: asked alone after that character. Null: only in the mixed list.
    virtual QChar prefix() const { return {}; }
    /// Only asked after its prefix, never in the mixed list.
    virtual bool needsPrefix() const { return false; }
    /// At most `limit`, best first. An empty query wants what is used most, or nothing.
    virtual std::vector<PaletteItem> find(const PaletteQuery& query, int limit) = 0;
    /// Whether its lines come behind all others and fill what room they leave.
    virtual bool isLast() const { return false; }
    /// What to call once there is more to find for the same query than was found at first.
    void onFound(std::function<void()> found) { m_found = std::move(found); }

protected:
    void tellFound() const
    {
        if (m_found)
            m_found();
    }

private:
    std::function<void()> m_found;
};

} // namespace tasuki
