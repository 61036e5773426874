#!/bin/sh
# Draws the demonstration's pictures and its film from the SVG sources beside this script.
# Needs: librsvg2-bin, imagemagick, ffmpeg, fonts-dejavu-core.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-"$here/../../silo/Demo/Assets"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

picture() { # NAME QUALITY
  rsvg-convert "$here/$1.svg" -o "$work/$1.png"
  convert "$work/$1.png" -background white -flatten -strip -sampling-factor 4:2:0 -quality "$2" "$out/$1.jpg"
}

for name in main-carte poignet tabac-frise tabac-une hernie-une doigt fetes; do picture "$name" 84; done

# An ultrasound-like picture of nobody: noise in a sector, darker with depth, and a pale oval drawn over it.
convert -seed 7 -size 1080x1350 xc:gray50 -attenuate 3 +noise Gaussian -colorspace Gray -blur 0x2.4 -normalize -level '22%,95%' \
  \( -size 1080x1350 gradient:'gray(82%)-gray(38%)' \) -compose multiply -composite "$work/noise.png"
rsvg-convert "$here/echo.svg" -o "$work/echo-shape.png"
rsvg-convert "$here/echo-mask.svg" -o "$work/echo-mask.png"
convert "$work/noise.png" "$work/echo-shape.png" -compose over -composite -blur 0x1.1 \
  "$work/echo-mask.png" -compose multiply -composite -colorspace Gray -strip -quality 62 "$out/echo.jpg"

# The film: six drawings of six seconds, the words of the subtitles apart in hernie.srt.
for n in 1 2 3 4 5 6; do rsvg-convert "$here/film-$n.svg" -o "$work/film-$n.png"; done
ffmpeg -v error -y -framerate 1/6 -i "$work/film-%d.png" -f lavfi -i anullsrc=r=44100:cl=mono -t 36 \
  -vf "fps=25,format=yuv420p" -c:v libx264 -preset veryslow -crf 26 -tune stillimage -g 150 -c:a aac -b:a 24k -movflags +faststart -map_metadata -1 "$out/hernie.mp4"
ls -l "$out"
