import {css} from 'lit';

export const styles = css`
  .un.road {
    border: 0;
    padding: 0;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    margin-block-end: 0.5em;
  }
  .back svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .back:dir(rtl) svg {
    scale: -1 1;
  }
`;
