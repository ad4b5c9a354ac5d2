/** Beginnings of the names of files that are loaded as they were published; the version makes them safe to keep for ever. */
export const FACE_MESH = 'face-mesh-0.4.1633559619-'
export const C2PA = 'c2pa-0.13.1-'
