// X's own counting, as an oracle: a JSON list of texts in, a JSON list of weights out.
import twitter from 'twitter-text'
console.log(JSON.stringify(JSON.parse(process.argv[2]).map((text) => twitter.parseTweet(text).weightedLength)))
