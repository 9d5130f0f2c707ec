# Where the libraries come from: the distribution's packages, and what bin/setup has built into
# FORESAIL_CACHE. Every one is an imported target with system includes, so that their headers do not
# have to pass our warnings.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(GTest REQUIRED)
find_package(spdlog REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tl-expected REQUIRED)
pkg_check_modules(gmime REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(tomlplusplus REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(seccomp REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET pugixml)

if(NOT FORESAIL_CACHE)
    set(FORESAIL_CACHE $ENV{FORESAIL_CACHE})
endif()
if(NOT FORESAIL_CACHE)
    set(FORESAIL_CACHE $ENV{HOME}/.cache/foresail)
endif()
include(${FORESAIL_CACHE}/third_party.cmake)

# foresail_static_library(NAME INCLUDE_DIR LIBRARY...): an imported target of built archives.
function(foresail_static_library name include_dir)
    add_library(${name} INTERFACE IMPORTED GLOBAL)
    set_target_properties(${name} PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES ${include_dir}
        INTERFACE_SYSTEM_INCLUDE_DIRECTORIES ${include_dir}
        INTERFACE_LINK_LIBRARIES "${ARGN}")
endfunction()

foresail_static_library(sqlite3mc ${SQLITE3MC_DIR}/include ${SQLITE3MC_DIR}/lib/libsqlite3mc.a
    Threads::Threads ${CMAKE_DL_LIBS} m)
file(GLOB llama_archives ${LLAMA_DIR}/lib*/libllama.a)
file(GLOB ggml_archives ${LLAMA_DIR}/lib*/libggml*.a)
foresail_static_library(llama ${LLAMA_DIR}/include
    -Wl,--start-group ${llama_archives} ${ggml_archives} -Wl,--end-group
    Threads::Threads ${CMAKE_DL_LIBS} m)
foresail_static_library(cld2 /usr/include -lcld2)
foresail_static_library(phonenumber /usr/include -lphonenumber)
set_target_properties(cld2 phonenumber PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "")
