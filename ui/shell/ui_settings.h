// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace tasuki {

/// What the program remembers about its window between two runs: never anything of a workspace.
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
    /// The height of a list's rows: 28, 36 or 44.
    int density() const;
    void setDensity(int rowHeight);

private:
    QSettings& m_settings;
};

} // namespace tasuki
