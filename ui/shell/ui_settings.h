// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QSettings;

namespace tasuki {

inline constexpr int kScales[] = {100, 110, 125, 150, 175, 200};

/// What the program remembers about its window between two runs: of a workspace nothing but ids of rows.
class UiSettings {
public:
    explicit UiSettings(QSettings& settings) : m_settings(settings) {}

    ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    QString language() const; ///< "system" by default
    void setLanguage(const QString& code);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// A list's columns, by the list's object name.
    QByteArray columns(const QString& list) const;
    void setColumns(const QString& list, const QByteArray& state);
    /// Which rows a list began with when it was last seen, by a name of the list.
    std::vector<qint64> keptIds(const QString& list) const;
    void setKeptIds(const QString& list, const std::vector<qint64>& ids);
    /// The height of a list's rows: 28, 36 or 44.
    int density() const;
    /// How large the window and its texts are drawn, in percent: one of kScales. Takes effect when the program starts.
    int scale() const;
    void setScale(int percent);
    void setDensity(int rowHeight);
    /// What was chosen last in a form that remembers it, by the name of the choice; empty: nothing yet.
    QString choice(const QString& name) const;
    void setChoice(const QString& name, const QString& code);

private:
    QSettings& m_settings;
};

} // namespace tasuki
