# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS tasuki tasuki-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/linux/io.github.tasuki.Tasuki.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/linux/io.github.tasuki.Tasuki.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES packaging/linux/io.github.tasuki.Tasuki.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES packaging/linux/io.github.tasuki.Tasuki.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES LICENSE README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
