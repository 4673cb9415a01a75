import { Label, Sheet } from './sheet.tsx'
import { texts } from './texts.ts'

interface RatingProps {
  onRate(rating: number, comment: string): Promise<void>
  onClose(): void
}

/** Five stars and room for a sentence. Radio buttons underneath, so that arrow keys work as everywhere. */
export function Rating({ onRate, onClose }: RatingProps) {
  return (
    <Sheet
      title={texts.ratingTitle}
      submit={texts.send}
      cancel={texts.skip}
      onSubmit={({ stars, comment = '' }) => onRate(Number(stars), comment)}
      onClose={onClose}
    >
      <div class="stars" role="radiogroup" aria-labelledby="title">
        {[1, 2, 3, 4, 5].map((count) => (
          <label key={count}>
            <input type="radio" name="stars" value={count} aria-label={texts.stars(count)} required />
            <i aria-hidden="true">★</i>
          </label>
        ))}
      </div>
      <label>
        <Label text={texts.comment} optional />
        <textarea name="comment" rows={2} maxLength={2000} />
      </label>
    </Sheet>
  )
}
