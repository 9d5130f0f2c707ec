# foresail_web_assets(TARGET DIST): compiles the files of DIST (the built pages) into TARGET, behind
# api/web_assets.h. Without a DIST the list is empty and the server answers 404 for pages.
function(foresail_web_assets target dist)
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/web_assets_files.cpp)
    set(blob ${CMAKE_CURRENT_BINARY_DIR}/web_assets_blob.S)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${dist}/*)
    add_custom_command(
        OUTPUT ${generated} ${blob}
        COMMAND python3 ${CMAKE_SOURCE_DIR}/cmake/web_assets.py ${dist} ${generated} ${blob}
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/web_assets.py
        COMMENT "Compiling the pages into the binary")
    target_sources(${target} PRIVATE ${generated} ${blob})
    set_source_files_properties(${blob} PROPERTIES OBJECT_DEPENDS "${files}")
endfunction()
