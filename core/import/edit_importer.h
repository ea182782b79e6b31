// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "import/import_session.h"

#include <map>

namespace tasuki::imports {

/// Writes what a room's rule made of a row of the file: the same edit as a person's, but into the import, which has one
/// line of history for all its rows and its own way back.
class EditImporter {
public:
    explicit EditImporter(ImportSession& session) : m_session(session) {}
    ImportTable& table(const TableInfo& info);
    void write(const Edit& edit);

private:
    ImportSession& m_session;
    std::map<Entity, ImportTable> m_tables;
};

} // namespace tasuki::imports
