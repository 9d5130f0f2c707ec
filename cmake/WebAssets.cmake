# Files compiled into the binary as they are, by the assembler's .incbin: no copy of them passes
# through the compiler.

# foresail_web_assets(TARGET DIST): the files of DIST (the built pages), behind api/web_assets.h.
# Without a DIST the list is empty and the server answers 404 for pages. DIST is looked at again at
# each build.
function(foresail_web_assets target dist)
    set(table ${CMAKE_CURRENT_BINARY_DIR}/web_assets_table.cpp)
    set(blob ${CMAKE_CURRENT_BINARY_DIR}/web_assets_blob.S)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${dist}/*)
    add_custom_command(
        OUTPUT ${table} ${blob}
        COMMAND python3 ${CMAKE_SOURCE_DIR}/cmake/web_assets.py ${dist} ${table} ${blob}
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/web_assets.py
        COMMENT "Compiling the pages into the binary")
    target_sources(${target} PRIVATE ${table} ${blob})
    set_source_files_properties(${blob} PROPERTIES OBJECT_DEPENDS "${files}")
endfunction()

# foresail_embed_file(TARGET FILE SYMBOL): the bytes of FILE from SYMBOL_begin to SYMBOL_end.
function(foresail_embed_file target file symbol)
    set(blob ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.S)
    file(CONFIGURE OUTPUT ${blob} CONTENT "    .section .rodata
    .global ${symbol}_begin
${symbol}_begin:
    .incbin \"${file}\"
    .global ${symbol}_end
${symbol}_end:
    .section .note.GNU-stack,\"\",%progbits
")
    target_sources(${target} PRIVATE ${blob})
    set_source_files_properties(${blob} PROPERTIES OBJECT_DEPENDS "${file}")
endfunction()
